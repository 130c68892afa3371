<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko">
<context>
    <name>Actions</name>
    <message>
        <source>번호표 재발행</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>번호표 출력</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>번호 다시 입력</source>
        <translation>Enter it again</translation>
    </message>
    <message>
        <source>QR 다시 비추기</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>접수증 다시 출력</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>다른 업무 고르기</source>
        <translation>Choose another service</translation>
    </message>
    <message>
        <source>다시 시도하기</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>한 번 더 신청</source>
        <translation>Order once more</translation>
    </message>
    <message>
        <source>고치러 가기</source>
        <translation>Go and correct it</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n초 뒤 처음 화면으로 돌아갑니다.</source>
        <translation>
            <numerusform>Back to the start in %n second.</numerusform>
            <numerusform>Back to the start in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressKeys</name>
    <message>
        <source>모두 지우기</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>Erase one</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>고치기</source>
        <translation>change</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>화면을 아래로 내렸습니다</source>
        <translation>The screen is lowered</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>카메라 화면</source>
        <translation>Camera picture</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>예약을 확인하고 있습니다</source>
        <translation>Checking your reservation</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>Getting your number</translation>
    </message>
    <message>
        <source>신청하고 있습니다</source>
        <translation>Placing your order</translation>
    </message>
    <message>
        <source>잠시만 기다려 주세요.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>보통 1초 안에 끝납니다.</source>
        <translation>This usually takes a second.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>휴대전화로 받을 업무를 골라 주세요</source>
        <translation>Choose the service for your phone</translation>
    </message>
    <message>
        <source>어떤 업무로 오셨나요?</source>
        <translation>What brings you here today?</translation>
    </message>
    <message>
        <source>다음 화면에서 휴대전화 번호를 누릅니다.</source>
        <translation>You enter your phone number on the next page.</translation>
    </message>
    <message>
        <source>업무를 누르면 번호표가 바로 나옵니다.</source>
        <translation>Touch a service and your number is printed at once.</translation>
    </message>
    <message>
        <source>연결이 끊겨 지금은 번호표를 드릴 수 없습니다. 창구 직원에게 말씀해 주세요.</source>
        <translation>The connection is lost: no numbers can be given now. Please ask the staff at the counter.</translation>
    </message>
    <message>
        <source>종이 번호표로</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>종이 없이 휴대전화로</source>
        <translation>On my phone instead</translation>
    </message>
    <message>
        <source>번호를 종이에 인쇄합니다.</source>
        <translation>Your number is printed on paper.</translation>
    </message>
    <message>
        <source>번호와 차례를 휴대전화로 알려 드립니다.</source>
        <translation>We tell your phone your number and your turn.</translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>휴대전화 번호를 눌러 주세요</source>
        <translation>Enter your mobile number</translation>
    </message>
    <message>
        <source>차례가 가까워지면 이 번호로 알려 드립니다.</source>
        <translation>We tell this phone when your turn comes near.</translation>
    </message>
    <message>
        <source>010 다음의 8자리</source>
        <translation>8 digits after 010</translation>
    </message>
    <message>
        <source>차례를 알리는 데에만 쓰고, 볼일이 끝나면 지웁니다.</source>
        <translation>Used only to tell you your turn, and deleted when you are done.</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>Get my number</translation>
    </message>
    <message>
        <source>번호를 모두 눌러 주세요</source>
        <translation>Enter all digits</translation>
    </message>
</context>
<context>
    <name>DigitBoxes</name>
    <message>
        <source>비어 있음</source>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>%n자리 입력됨</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message numerus="yes">
        <source>%n통</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 한 통 줄이기</source>
        <translation>%1: one copy fewer</translation>
    </message>
    <message>
        <source>%1 한 통 늘리기</source>
        <translation>%1: one copy more</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>키오스크 등록</source>
        <translation>Pair this kiosk</translation>
    </message>
    <message>
        <source>관리자가 알려 준 등록 번호 6자리를 입력해 주세요.</source>
        <translation>Enter the six digits from your administrator.</translation>
    </message>
    <message>
        <source>등록 번호 6자리</source>
        <translation>Pairing code, 6 digits</translation>
    </message>
    <message>
        <source>중앙 서버 주소</source>
        <translation>Address of central</translation>
    </message>
    <message>
        <source>등록하고 있습니다</source>
        <translation>Pairing</translation>
    </message>
    <message>
        <source>등록하기</source>
        <translation>Pair</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>연결이 잠시 끊겼습니다. QR 접수는 계속됩니다.</source>
        <translation>The connection is down. QR check-in still works.</translation>
    </message>
    <message>
        <source>번호는 화면에 크게 보여 드립니다.</source>
        <translation>Your number is shown on the screen.</translation>
    </message>
    <message>
        <source>큰 글씨 %1%</source>
        <translation>Text %1%</translation>
    </message>
    <message>
        <source>큰 글씨</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>음성안내</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>Low screen</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>직원 호출</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>창구에서 신분증을 보여 주고 서류를 받으세요.</source>
        <translation>Show your ID there and receive your papers.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>예약한 서류를 받는 순서와 준비물입니다.</source>
        <translation>The steps, and what to have ready.</translation>
    </message>
    <message>
        <source>이용 방법</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>받는 순서</source>
        <translation>The steps</translation>
    </message>
    <message>
        <source>1. QR 비추기</source>
        <translation>1. Scan your QR</translation>
    </message>
    <message>
        <source>QR이 없으면 예약번호 8자리와 휴대폰 뒤 4자리를 누릅니다.</source>
        <translation>No QR? Enter the 8-digit number and the last 4 digits of your phone.</translation>
    </message>
    <message>
        <source>2. 번호표 받기</source>
        <translation>2. Take the slip</translation>
    </message>
    <message>
        <source>전광판에 번호가 나올 때까지 기다립니다.</source>
        <translation>Wait until the board shows your number.</translation>
    </message>
    <message>
        <source>3. 창구에서 받기</source>
        <translation>3. Go to the counter</translation>
    </message>
    <message>
        <source>신분증을 보여 주고 수수료를 내면 서류를 드립니다.</source>
        <translation>Show your ID and pay the fee to receive your papers.</translation>
    </message>
    <message>
        <source>예약 없이 오셨을 때</source>
        <translation>Without a reservation</translation>
    </message>
    <message>
        <source>‘번호표 받기’를 누르고 업무를 고릅니다.</source>
        <translation>Touch “Take a number” and choose a service.</translation>
    </message>
    <message>
        <source>집에서 받고 싶을 때</source>
        <translation>To have papers brought home</translation>
    </message>
    <message>
        <source>‘민원택배’를 누르고 서류와 주소를 고릅니다.</source>
        <translation>Touch ‘Home delivery’, choose documents and an address.</translation>
    </message>
    <message>
        <source>준비물</source>
        <translation>Have ready</translation>
    </message>
    <message>
        <source>본인이 오셨을 때</source>
        <translation>For yourself</translation>
    </message>
    <message>
        <source>주민등록증, 운전면허증, 여권, 모바일 신분증 가운데 하나</source>
        <translation>Resident card, driving licence, passport or mobile ID</translation>
    </message>
    <message>
        <source>대신 오셨을 때</source>
        <translation>For somebody else</translation>
    </message>
    <message>
        <source>위임장과 오신 분의 신분증</source>
        <translation>A letter of authority and your own ID</translation>
    </message>
    <message>
        <source>도움이 필요할 때</source>
        <translation>When you need help</translation>
    </message>
    <message>
        <source>아래의 ‘직원 호출’을 누르면 직원이 이리로 옵니다.</source>
        <translation>Touch “Call staff” below and somebody comes here.</translation>
    </message>
    <message>
        <source>알겠습니다</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>HoldDrawing</name>
    <message>
        <source>휴대폰의 QR을 스캐너에 대는 그림</source>
        <translation>Drawing: a phone&apos;s QR held over the scanner</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>안녕하세요, 무엇을 도와드릴까요?</source>
        <translation>Hello, how can we help you?</translation>
    </message>
    <message>
        <source>안녕하세요,
무엇을 도와드릴까요?</source>
        <translation>Hello,
how can we help you?</translation>
    </message>
    <message>
        <source>예약하신 서류를 여기에서 접수하고 받아 가세요.</source>
        <translation>Check in here and collect the papers you ordered.</translation>
    </message>
    <message>
        <source>원하시는 것을 눌러 주세요.</source>
        <translation>Touch what you need.</translation>
    </message>
    <message>
        <source>예약 QR 확인</source>
        <translation>Scan my QR</translation>
    </message>
    <message>
        <source>휴대폰이나 종이의 예약 QR을 비추면 번호표를 드립니다.</source>
        <translation>Hold the QR on your phone or paper here to get a number.</translation>
    </message>
    <message>
        <source>기다리는 분이 없습니다</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>지금 %n명 대기</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>번호표 받기</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>예약 없이 오셨으면 업무를 고르고 순서를 기다리세요.</source>
        <translation>No reservation? Choose a service and wait for your turn.</translation>
    </message>
    <message>
        <source>민원택배</source>
        <translation>Home delivery</translation>
    </message>
    <message>
        <source>서류를 집으로 보내 드립니다.</source>
        <translation>We bring your documents home.</translation>
    </message>
    <message>
        <source>연결이 끊겨 지금은 신청을 받지 못합니다.</source>
        <translation>No connection: orders cannot be taken now.</translation>
    </message>
    <message>
        <source>예약번호 입력</source>
        <translation>Enter my number</translation>
    </message>
    <message>
        <source>QR이 없으면 번호로 접수하세요.</source>
        <translation>No QR? Check in by number.</translation>
    </message>
    <message>
        <source>이용 방법</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>순서와 준비물을 알려 드립니다.</source>
        <translation>The steps and what to bring.</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>QR 비추기</source>
        <translation>Scan QR</translation>
    </message>
    <message>
        <source>번호표 받기</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>창구에서 받기</source>
        <translation>Collect</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>계속 이용하시겠습니까?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>누르지 않으시면 %n초 뒤 처음 화면으로 돌아가고 입력한 내용은 지워집니다.</source>
        <translation>
            <numerusform>In %n second we go back to the start and clear what you entered.</numerusform>
            <numerusform>In %n seconds we go back to the start and clear what you entered.</numerusform>
        </translation>
    </message>
    <message>
        <source>계속 이용하기</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>그만하고 처음으로</source>
        <translation>Stop and start over</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>모두 지우기</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>Erase one</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>대문자</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>쌍자음</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>Delete one letter</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>Korean letters</translation>
    </message>
    <message>
        <source>영어 자판</source>
        <translation>English letters</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>예약 서류 접수</source>
        <translation>Document pick-up</translation>
    </message>
    <message>
        <source>예약 서류 · 번호표</source>
        <translation>Reservations · Numbers</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>언어 선택</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>지금 대기</source>
        <translation>Waiting now</translation>
    </message>
    <message numerus="yes">
        <source>%n명</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>받으실 곳</source>
        <translation>Collect at</translation>
    </message>
    <message>
        <source>준비물</source>
        <translation>Have ready</translation>
    </message>
    <message>
        <source>신분증</source>
        <translation>Your ID</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>이렇게 해 주세요</source>
        <translation>What to do now</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>지금은 여기에서 접수를 받지 않습니다</source>
        <translation>No check-in here at the moment</translation>
    </message>
    <message>
        <source>키오스크를 준비하고 있습니다</source>
        <translation>Getting the kiosk ready</translation>
    </message>
    <message>
        <source>바로 도움이 필요하시면 창구 직원에게 말씀해 주세요.</source>
        <translation>For help right away, please ask at a counter.</translation>
    </message>
</context>
<context>
    <name>OrderAddressPage</name>
    <message>
        <source>길 이름과 번호, 건물 이름이나 우편번호를 눌러 주세요.</source>
        <translation>Type the street and number, a building or the postcode.</translation>
    </message>
    <message>
        <source>주소를 찾고 있습니다.</source>
        <translation>Looking for the address.</translation>
    </message>
    <message>
        <source>찾은 주소가 없습니다. 글자를 다시 확인해 주세요.</source>
        <translation>No address found. Please check the letters.</translation>
    </message>
    <message>
        <source>어디로 보내 드릴까요?</source>
        <translation>Where shall we bring them?</translation>
    </message>
    <message>
        <source>주소를 찾아 눌러 주세요.</source>
        <translation>Find the address and touch it.</translation>
    </message>
    <message>
        <source>주소 찾기</source>
        <translation>Find an address</translation>
    </message>
    <message>
        <source>예: 서초대로 123, ㅅㅊㄷㄹ</source>
        <translation>e.g. 서초대로 123, ㅅㅊㄷㄹ</translation>
    </message>
    <message>
        <source>더 있습니다. 번호까지 누르면 바로 찾습니다.</source>
        <translation>There are more. Add the number to find it.</translation>
    </message>
    <message>
        <source>찾는 주소가 없어요</source>
        <translation>My address is not here</translation>
    </message>
</context>
<context>
    <name>OrderDigitsPage</name>
    <message>
        <source>010 다음의 8자리</source>
        <translation>8 digits after 010</translation>
    </message>
    <message>
        <source>우편번호 5자리</source>
        <translation>5-digit postcode</translation>
    </message>
    <message>
        <source>휴대전화 번호를 눌러 주세요</source>
        <translation>Please type your mobile number</translation>
    </message>
    <message>
        <source>우편번호를 눌러 주세요</source>
        <translation>Please type the postcode</translation>
    </message>
    <message>
        <source>배송 소식을 이 번호로 알려 드립니다.</source>
        <translation>We tell this number about the delivery.</translation>
    </message>
    <message>
        <source>서초구의 우편번호는 06500부터 06806까지입니다.</source>
        <translation>Postcodes of Seocho: 06500 to 06806.</translation>
    </message>
    <message>
        <source>배송을 알리는 데에만 쓰고, 끝난 뒤 30일에 지웁니다.</source>
        <translation>Used for the delivery only, erased 30 days after it.</translation>
    </message>
    <message>
        <source>서초구 밖으로는 배송하지 않습니다.</source>
        <translation>We deliver within Seocho only.</translation>
    </message>
</context>
<context>
    <name>OrderDock</name>
    <message>
        <source>다음</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>OrderDocumentsPage</name>
    <message>
        <source>어떤 서류를 보내 드릴까요?</source>
        <translation>Which documents shall we bring?</translation>
    </message>
    <message>
        <source>필요한 서류를 모두 눌러 주세요.</source>
        <translation>Touch all that you need.</translation>
    </message>
    <message>
        <source>고른 서류가 없습니다</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message>
        <source>%1 도착</source>
        <translation>Arrives %1</translation>
    </message>
    <message>
        <source>도착 예정을 확인하고 있습니다.</source>
        <translation>Checking when it arrives.</translation>
    </message>
    <message>
        <source>이름으로 찾기</source>
        <translation>Find by name</translation>
    </message>
    <message>
        <source>목록에서 고르기</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>서류 이름</source>
        <translation>Name of the document</translation>
    </message>
    <message>
        <source>예: 등본, ㄷㅂ</source>
        <translation>e.g. register, ㄷㅂ</translation>
    </message>
    <message>
        <source>더 있습니다. 이름을 더 누르면 줄어듭니다.</source>
        <translation>There are more. Type more of the name.</translation>
    </message>
    <message>
        <source>이런 이름의 서류가 없습니다.</source>
        <translation>No document has such a name.</translation>
    </message>
</context>
<context>
    <name>OrderDongPage</name>
    <message>
        <source>어느 동으로 보내 드릴까요?</source>
        <translation>Which neighbourhood?</translation>
    </message>
    <message>
        <source>받으실 곳의 동을 눌러 주세요.</source>
        <translation>Touch the dong of the address.</translation>
    </message>
</context>
<context>
    <name>OrderNotices</name>
    <message>
        <source>연결이 잠시 끊겼습니다. 고르신 것은 그대로 있습니다.</source>
        <translation>The connection is lost for a moment. What you chose is kept.</translation>
    </message>
    <message>
        <source>다시 시도하기</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OrderReviewPage</name>
    <message>
        <source>이대로 신청할까요?</source>
        <translation>Order it like this?</translation>
    </message>
    <message>
        <source>틀린 것이 있으면 눌러서 고치세요.</source>
        <translation>Touch what is wrong to change it.</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>동의하시면 신청할 수 있습니다.</source>
        <translation>You can order when you agree.</translation>
    </message>
    <message>
        <source>신청하기</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>받을 때 내기</source>
        <translation>Pay at my door</translation>
    </message>
    <message>
        <source>지금 창구에서 내기</source>
        <translation>Pay at the counter now</translation>
    </message>
    <message>
        <source>신청한 뒤 창구에서 신분증을 보여 주세요.</source>
        <translation>After ordering, show your ID at the counter.</translation>
    </message>
    <message>
        <source>성함·전화번호·주소 이용에 동의합니다</source>
        <translation>I agree to the use of name, phone and address</translation>
    </message>
    <message>
        <source>배송에만 쓰고, 끝난 뒤 30일에 지웁니다.</source>
        <translation>For the delivery only; erased 30 days after it.</translation>
    </message>
</context>
<context>
    <name>OrderWritePage</name>
    <message>
        <source>길 이름과 번호를 적어 주세요</source>
        <translation>Please write the street and number</translation>
    </message>
    <message>
        <source>동과 호수를 적어 주세요</source>
        <translation>Building and flat number?</translation>
    </message>
    <message>
        <source>받는 분의 성함을 적어 주세요</source>
        <translation>Who receives it?</translation>
    </message>
    <message>
        <source>도로명 주소의 길 이름과 건물 번호입니다.</source>
        <translation>As in the road-name address.</translation>
    </message>
    <message>
        <source>단독주택처럼 없으면 그대로 다음을 눌러 주세요.</source>
        <translation>If there is none, just touch Next.</translation>
    </message>
    <message>
        <source>배송원이 문 앞에서 이 성함을 확인합니다.</source>
        <translation>The courier asks for this name at the door.</translation>
    </message>
    <message>
        <source>예: 서초대로 123</source>
        <translation>e.g. 서초대로 123</translation>
    </message>
    <message>
        <source>예: 101동 1203호</source>
        <translation>e.g. 101-1203</translation>
    </message>
    <message>
        <source>예: 홍길동</source>
        <translation>e.g. Hong Gildong</translation>
    </message>
    <message>
        <source>동·호 없이 다음</source>
        <translation>Next, without a flat</translation>
    </message>
    <message>
        <source>다음</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>아래에서 번호표를 가져가세요.</source>
        <translation>Take your slip below.</translation>
    </message>
    <message>
        <source>번호표를 출력하지 못했습니다.</source>
        <translation>The slip could not be printed.</translation>
    </message>
    <message>
        <source>화면의 번호를 적어 두세요.</source>
        <translation>Please note the number.</translation>
    </message>
    <message>
        <source>화면의 번호를 적거나 QR을 찍어 두세요.</source>
        <translation>Please note the number or scan the QR on the screen.</translation>
    </message>
    <message>
        <source>번호표를 출력하고 있습니다.</source>
        <translation>Your slip is being printed.</translation>
    </message>
    <message>
        <source>아래에서 접수증을 가져가세요.</source>
        <translation>Take your receipt below.</translation>
    </message>
    <message>
        <source>접수증을 출력하고 있습니다.</source>
        <translation>Printing your receipt.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>휴대전화로 순서를 보는 QR</source>
        <translation>QR to follow your turn on a phone</translation>
    </message>
    <message>
        <source>휴대전화로 배송을 보는 QR</source>
        <translation>QR to follow the delivery on a phone</translation>
    </message>
    <message>
        <source>휴대전화로 순서 보기</source>
        <translation>Follow on a phone</translation>
    </message>
    <message>
        <source>QR을 찍으면 휴대전화로 순서를 볼 수 있습니다.</source>
        <translation>Scan the QR to follow your turn on a phone.</translation>
    </message>
    <message>
        <source>휴대전화로 배송 보기</source>
        <translation>Follow on a phone</translation>
    </message>
    <message>
        <source>QR을 찍으면 휴대전화로 배송을 볼 수 있습니다.</source>
        <translation>Scan the QR to follow the delivery on a phone.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>도착 예정</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>도착 예정을 확인하고 있습니다.</source>
        <translation>Checking when it arrives.</translation>
    </message>
    <message>
        <source>먼저 되는 것부터 나누어 받기</source>
        <translation>In two deliveries, the sooner one first</translation>
    </message>
    <message>
        <source>배송비는 한 번만 냅니다.</source>
        <translation>The delivery fee is paid once.</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>창구에서 신분증을 보여 주고 서류를 받으세요.</source>
        <translation>Show your ID there and receive your papers.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>예약 QR을 비춰 주세요</source>
        <translation>Hold up your QR</translation>
    </message>
    <message>
        <source>QR을 가운데 네모 안에 맞춰 주세요.</source>
        <translation>Fit the QR into the square.</translation>
    </message>
    <message>
        <source>QR을 스캐너에 가까이 대면 바로 접수됩니다.</source>
        <translation>Hold it close to the scanner to check in.</translation>
    </message>
    <message>
        <source>화면을 밝게 하고 QR 전체가 보이게 해 주세요.</source>
        <translation>Brighten your screen and show the whole QR.</translation>
    </message>
    <message>
        <source>종이에 인쇄한 QR도 됩니다.</source>
        <translation>A printed QR works too.</translation>
    </message>
    <message>
        <source>QR이 없어요 · 예약번호 입력</source>
        <translation>No QR? Enter the number</translation>
    </message>
</context>
<context>
    <name>Scroll</name>
    <message>
        <source>맨 위로</source>
        <translation>Back to the top</translation>
    </message>
    <message>
        <source>아래 내용 더 보기</source>
        <translation>Show more below</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1단계 중 %2단계</source>
        <translation>Step %2 of %1</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>비어 있음</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>이전</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>처음으로</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>지금 처음 화면입니다</source>
        <translation>you are at the start</translation>
    </message>
    <message>
        <source>언어 선택</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>예약번호를 입력해 주세요</source>
        <translation>Enter your number</translation>
    </message>
    <message>
        <source>예약 화면이나 문자에 있는 번호입니다.</source>
        <translation>It is on your order page or message.</translation>
    </message>
    <message>
        <source>예약번호 8자리</source>
        <translation>Reservation number, 8 digits</translation>
    </message>
    <message>
        <source>휴대폰 번호 뒤 4자리</source>
        <translation>Last 4 digits of your phone</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>번호를 모두 눌러 주세요</source>
        <translation>Enter all digits</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>음성안내</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>멈춤</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>다시 듣기</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>작게</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>소리 크기 %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>크게 %1/%2</source>
        <translation>Louder %1/%2</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>중앙 서버에 연결할 수 없습니다. 주소와 네트워크를 확인해 주세요.</source>
        <translation>Central cannot be reached. Please check the address and the network.</translation>
    </message>
    <message>
        <source>주소는 http:// 또는 https://로 시작해야 합니다.</source>
        <translation>The address must begin with http:// or https://.</translation>
    </message>
    <message>
        <source>다른 기기의 등록 번호입니다. 새 번호를 받으세요.</source>
        <translation>The code was for another kind of device. Please get a new one.</translation>
    </message>
    <message>
        <source>등록을 저장하지 못했습니다. 저장 장치를 확인하세요.</source>
        <translation>The pairing could not be saved. Please check the disk.</translation>
    </message>
    <message>
        <source>예약 QR이 아닙니다</source>
        <translation>This is not a reservation QR</translation>
    </message>
    <message>
        <source>비추신 것은 민원예약의 QR이 아닙니다.</source>
        <translation>It does not belong to a document order.</translation>
    </message>
    <message>
        <source>예약 화면을 열어 그 QR을 비춰 주세요.</source>
        <translation>Please open your order page and scan the QR there.</translation>
    </message>
    <message>
        <source>서리풀 민원</source>
        <translation>Seoripul</translation>
    </message>
    <message>
        <source>{numbers}번 창구</source>
        <comment>one counter</comment>
        <translation>Counter {numbers}</translation>
    </message>
    <message>
        <source>{numbers}번 창구</source>
        <comment>several counters</comment>
        <translation>Counters {numbers}</translation>
    </message>
    <message>
        <source>{name} 님, 접수되었습니다</source>
        <translation>{name}, you are checked in</translation>
    </message>
    <message>
        <source>예약 시간이 지나 일반 순서로 불러 드립니다.</source>
        <translation>As your slot has passed, you are called in normal order.</translation>
    </message>
    <message>
        <source>전광판에 번호가 나오면 {place}로 오세요.</source>
        <translation>When the board shows your number, come to {place}.</translation>
    </message>
    <message>
        <source>등본·초본, 인감증명서 같은 증명서를 받을 때</source>
        <translation>Resident, seal and other certificates</translation>
    </message>
    <message>
        <source>출생·혼인·사망 신고와 가족관계증명서</source>
        <translation>Births, marriages, deaths and family certificates</translation>
    </message>
    <message>
        <source>여권을 새로 신청할 때</source>
        <translation>Applying for a new passport</translation>
    </message>
    <message>
        <source>다 만들어진 여권을 찾을 때</source>
        <translation>Collecting a finished passport</translation>
    </message>
    <message>
        <source>서류를 집에서 받고 싶을 때</source>
        <translation>Having papers brought to your home</translation>
    </message>
    <message>
        <source>임산부, 장애인, 75세 이상, 영유아와 함께 오신 분</source>
        <translation>Pregnant, disabled, aged 75 or over, or with small children</translation>
    </message>
    <message>
        <source>앞에 %n명</source>
        <translation>%n ahead</translation>
    </message>
    <message>
        <source>{phone} 번호로 차례를 알려 드립니다.</source>
        <translation>We will tell {phone} when your turn comes.</translation>
    </message>
    <message>
        <source>번호를 받으셨습니다</source>
        <translation>You have a number</translation>
    </message>
    <message>
        <source>가실 곳</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>대기 인원</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>다음 순서</source>
        <translation>You are next</translation>
    </message>
    <message>
        <source>%n명 이상</source>
        <translation>%n or more</translation>
    </message>
    <message>
        <source>%n명</source>
        <translation>%n</translation>
    </message>
    <message>
        <source>예상 대기</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>{place} 직원에게 말씀하시거나 다른 업무를 골라 주세요.</source>
        <translation>Please ask the staff at {place}, or choose another service.</translation>
    </message>
    <message>
        <source>{place} 직원에게 말씀하시면 순서를 챙겨 드립니다.</source>
        <translation>Please tell the staff at {place}: they will see to your turn.</translation>
    </message>
    <message>
        <source>번호가 겹치지 않도록, 끊긴 연결이 돌아와야 번호표를 드릴 수 있습니다.</source>
        <translation>So that no number is given twice, we can give numbers only when the lost connection is back.</translation>
    </message>
    <message>
        <source>지금은 번호표를 드릴 수 없습니다</source>
        <translation>No number can be given now</translation>
    </message>
    <message>
        <source>번호가 나올 때까지 자리에서 기다려 주세요.</source>
        <translation>Please wait until your number is shown.</translation>
    </message>
    <message>
        <source>앞에 기다리는 분</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>번호표</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>창구</source>
        <translation>the counter</translation>
    </message>
    <message>
        <source>앞서 접수한 것을 그대로 두었습니다.</source>
        <translation>Your earlier check-in is still kept.</translation>
    </message>
    <message>
        <source>연결이 잠시 끊겨 이 키오스크에 먼저 적어 두었습니다.</source>
        <translation>The connection is down, so this kiosk keeps it for now.</translation>
    </message>
    <message>
        <source>{place} 직원에게 종이나 이 번호를 보여 주세요.</source>
        <translation>Show the slip or this number at {place}.</translation>
    </message>
    <message>
        <source>접수를 받아 두었습니다</source>
        <translation>Your check-in is kept</translation>
    </message>
    <message>
        <source>예약번호</source>
        <translation>Reservation number</translation>
    </message>
    <message>
        <source>{place} 직원에게 예약 화면을 보여 주시면 바로 도와드립니다.</source>
        <translation>Show your order page at {place} and we will help at once.</translation>
    </message>
    <message>
        <source>지금은 확인할 수 없습니다</source>
        <translation>We cannot check right now</translation>
    </message>
    <message>
        <source>예약을 확인하는 곳과 연결이 잠시 끊겼습니다.</source>
        <translation>The connection to the office is down for the moment.</translation>
    </message>
    <message>
        <source>도와드릴 곳</source>
        <translation>We help you at</translation>
    </message>
    <message>
        <source>지금 {counter}번 창구에서 부르고 있습니다. 바로 가 주세요.</source>
        <translation>You are being called to counter {counter} now. Please go there.</translation>
    </message>
    <message>
        <source>예약하신 장소</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>준비 예정</source>
        <translation>Expected ready</translation>
    </message>
    <message>
        <source>접수 시작</source>
        <translation>Check-in opens</translation>
    </message>
    <message>
        <source>찾아가신 때</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>취소한 때</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>보관이 끝난 때</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>예약하신 분</source>
        <translation>Reserved by</translation>
    </message>
    <message>
        <source>약 %n분 뒤</source>
        <translation>in about %n min</translation>
    </message>
    <message>
        <source>다시 입력</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>가는 길</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>받으실 곳</source>
        <translation>Collect at</translation>
    </message>
    <message>
        <source>번호표 용지가 떨어졌습니다.</source>
        <translation>The slip printer is out of paper.</translation>
    </message>
    <message>
        <source>번호표 출력기 덮개가 열려 있습니다.</source>
        <translation>The slip printer&apos;s cover is open.</translation>
    </message>
    <message>
        <source>번호표 출력기가 꺼져 있습니다.</source>
        <translation>The slip printer is off.</translation>
    </message>
    <message>
        <source>서류를 준비하고 있습니다</source>
        <translation>Your papers are being prepared</translation>
    </message>
    <message>
        <source>담당 직원이 서류를 준비하는 중입니다.</source>
        <translation>Our staff are preparing them now.</translation>
    </message>
    <message>
        <source>준비가 끝나면 QR을 다시 비춰 주세요.</source>
        <translation>Please scan your QR again once they are ready.</translation>
    </message>
    <message>
        <source>조금 일찍 오셨습니다</source>
        <translation>You are a little early</translation>
    </message>
    <message>
        <source>아직 접수할 수 있는 시간이 아닙니다.</source>
        <translation>Check-in for your slot is not open yet.</translation>
    </message>
    <message>
        <source>접수 시작 시각에 QR을 다시 비춰 주세요.</source>
        <translation>Please scan your QR again when check-in opens.</translation>
    </message>
    <message>
        <source>다른 곳의 예약입니다</source>
        <translation>This is for another office</translation>
    </message>
    <message>
        <source>예약하신 서류는 아래 장소에서 준비하고 있습니다.</source>
        <translation>Your papers are at the office below.</translation>
    </message>
    <message>
        <source>예약하신 장소의 키오스크에서 접수해 주세요.</source>
        <translation>Please check in at the kiosk of that office.</translation>
    </message>
    <message>
        <source>이미 접수하셨습니다</source>
        <translation>You are already checked in</translation>
    </message>
    <message>
        <source>전에 받으신 번호로 불러 드립니다.</source>
        <translation>You will be called by the number you have.</translation>
    </message>
    <message>
        <source>자리에서 기다리시다가 번호가 나오면 창구로 와 주세요.</source>
        <translation>Please wait, and come to the counter when your number is shown.</translation>
    </message>
    <message>
        <source>이미 찾아가신 서류입니다</source>
        <translation>These papers were collected</translation>
    </message>
    <message>
        <source>이 예약의 서류는 모두 전해 드렸습니다.</source>
        <translation>All papers of this reservation were handed over.</translation>
    </message>
    <message>
        <source>직접 받지 않으셨다면 바로 창구 직원에게 알려 주세요.</source>
        <translation>If it was not you, please tell our staff at once.</translation>
    </message>
    <message>
        <source>취소된 예약입니다</source>
        <translation>This reservation was cancelled</translation>
    </message>
    <message>
        <source>이 예약은 취소되어 서류를 받을 수 없습니다.</source>
        <translation>No papers can be collected with it.</translation>
    </message>
    <message>
        <source>서류가 필요하시면 창구에서 새로 신청해 주세요.</source>
        <translation>If you need the papers, please order them anew at a counter.</translation>
    </message>
    <message>
        <source>발급할 수 없는 예약입니다</source>
        <translation>The papers could not be issued</translation>
    </message>
    <message>
        <source>담당 직원이 확인한 결과 서류를 발급할 수 없었습니다.</source>
        <translation>Our staff checked the order and could not issue them.</translation>
    </message>
    <message>
        <source>자세한 이유는 창구 직원이 설명해 드립니다.</source>
        <translation>Our staff at the counter will explain why.</translation>
    </message>
    <message>
        <source>보관 기간이 지났습니다</source>
        <translation>The keeping time is over</translation>
    </message>
    <message>
        <source>찾아가실 기간이 지나 서류를 보관하고 있지 않습니다.</source>
        <translation>The papers are no longer kept here.</translation>
    </message>
    <message>
        <source>예약을 찾을 수 없습니다</source>
        <translation>Reservation not found</translation>
    </message>
    <message>
        <source>이 QR이나 번호로 된 예약이 없습니다.</source>
        <translation>There is none with this QR or number.</translation>
    </message>
    <message>
        <source>예약 화면의 QR이나 번호를 다시 확인해 주세요.</source>
        <translation>Please check the QR or number on your order page.</translation>
    </message>
    <message>
        <source>QR을 읽지 못했습니다</source>
        <translation>The QR could not be read</translation>
    </message>
    <message>
        <source>화면이 어둡거나 QR이 가려졌을 수 있습니다.</source>
        <translation>The screen may be dark or the QR covered.</translation>
    </message>
    <message>
        <source>휴대폰 화면을 밝게 하고 다시 비춰 주세요.</source>
        <translation>Please brighten your phone and scan again.</translation>
    </message>
    <message>
        <source>잠시 입력할 수 없습니다</source>
        <translation>Typing is paused</translation>
    </message>
    <message>
        <source>번호가 여러 번 맞지 않아 개인정보를 지키려고 멈췄습니다.</source>
        <translation>Several tries did not match; we paused to protect personal data.</translation>
    </message>
    <message>
        <source>QR을 비추거나 창구 직원에게 말씀해 주세요.</source>
        <translation>Please scan your QR or ask our staff.</translation>
    </message>
    <message>
        <source>오늘 번호표를 모두 드렸습니다</source>
        <translation>No numbers are left today</translation>
    </message>
    <message>
        <source>오늘 쓸 수 있는 번호가 남아 있지 않습니다.</source>
        <translation>All numbers of today have been given out.</translation>
    </message>
    <message>
        <source>창구 직원에게 예약 화면을 보여 주세요.</source>
        <translation>Please show your order page to our staff.</translation>
    </message>
    <message>
        <source>지금은 번호표를 드리지 않습니다</source>
        <translation>No numbers are given now</translation>
    </message>
    <message>
        <source>이 업무는 오늘 접수를 마쳤거나 여기에서 맡지 않습니다.</source>
        <translation>This service is closed for today or is not offered here.</translation>
    </message>
    <message>
        <source>궁금한 점은 창구 직원에게 말씀해 주세요.</source>
        <translation>Please ask the staff at the counter.</translation>
    </message>
    <message>
        <source>그 시간은 예약이 찼습니다</source>
        <translation>That slot is full</translation>
    </message>
    <message>
        <source>고르신 시간의 자리가 방금 모두 찼습니다.</source>
        <translation>The last place of that slot was just taken.</translation>
    </message>
    <message>
        <source>다른 시간을 골라 주세요.</source>
        <translation>Please choose another time.</translation>
    </message>
    <message>
        <source>예약할 수 없는 시간입니다</source>
        <translation>That time cannot be reserved</translation>
    </message>
    <message>
        <source>그 시간에는 예약을 받지 않습니다.</source>
        <translation>No reservations are taken for it.</translation>
    </message>
    <message>
        <source>목록에서 다시 골라 주세요.</source>
        <translation>Please choose from the list again.</translation>
    </message>
    <message>
        <source>통수를 확인해 주세요</source>
        <translation>Please check the number of copies</translation>
    </message>
    <message>
        <source>통수를 고쳐 주세요.</source>
        <translation>Please change the number of copies.</translation>
    </message>
    <message>
        <source>동의가 필요합니다</source>
        <translation>Your consent is needed</translation>
    </message>
    <message>
        <source>개인정보 이용에 동의하셔야 예약할 수 있습니다.</source>
        <translation>A reservation needs your consent to the use of your data.</translation>
    </message>
    <message>
        <source>내용을 읽고 동의에 표시해 주세요.</source>
        <translation>Please read the text and tick the box.</translation>
    </message>
    <message>
        <source>전화번호가 필요합니다</source>
        <translation>A phone number is needed</translation>
    </message>
    <message>
        <source>예약 확인에 쓸 전화번호가 없습니다.</source>
        <translation>There is no number to confirm the reservation with.</translation>
    </message>
    <message>
        <source>전화번호를 적어 주세요.</source>
        <translation>Please enter a phone number.</translation>
    </message>
    <message>
        <source>취소할 수 있는 시간이 지났습니다</source>
        <translation>It is too late to cancel</translation>
    </message>
    <message>
        <source>서류 준비가 시작되어 취소할 수 없습니다.</source>
        <translation>The papers are already being prepared.</translation>
    </message>
    <message>
        <source>창구 직원에게 말씀해 주세요.</source>
        <translation>Please ask our staff at a counter.</translation>
    </message>
    <message>
        <source>지금은 할 수 없습니다</source>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>예약의 상태가 그사이 바뀌었습니다.</source>
        <translation>The reservation has changed in the meantime.</translation>
    </message>
    <message>
        <source>새 상태를 확인하고 다시 골라 주세요.</source>
        <translation>Please look at its new state and choose again.</translation>
    </message>
    <message>
        <source>본인 확인이 필요합니다</source>
        <translation>An identity check is needed</translation>
    </message>
    <message>
        <source>신분증이나 위임 서류를 확인한 기록이 없습니다.</source>
        <translation>No check of an ID or proxy paper is recorded.</translation>
    </message>
    <message>
        <source>확인한 신분증의 종류를 골라 주세요.</source>
        <translation>Please choose the kind of ID you have seen.</translation>
    </message>
    <message>
        <source>수수료가 남아 있습니다</source>
        <translation>The fee is not settled</translation>
    </message>
    <message>
        <source>받은 금액이 수수료와 다릅니다.</source>
        <translation>What was received differs from the fee.</translation>
    </message>
    <message>
        <source>받은 방법과 금액을 확인해 주세요.</source>
        <translation>Please check how and how much was received.</translation>
    </message>
    <message>
        <source>이유를 적어 주세요</source>
        <translation>Please give a reason</translation>
    </message>
    <message>
        <source>이 일은 이유를 남겨야 합니다.</source>
        <translation>This deed must be recorded with its reason.</translation>
    </message>
    <message>
        <source>이유를 적고 다시 눌러 주세요.</source>
        <translation>Please write the reason and press again.</translation>
    </message>
    <message>
        <source>되돌릴 일이 없습니다</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>마지막 처리가 이미 되돌려졌거나 시간이 지났습니다.</source>
        <translation>The last deed was undone already or is too old.</translation>
    </message>
    <message>
        <source>예약의 기록을 확인해 주세요.</source>
        <translation>Please look at the reservation&apos;s history.</translation>
    </message>
    <message>
        <source>기다리는 분이 없습니다</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>신청할 수 없는 서류입니다</source>
        <translation>This document cannot be ordered</translation>
    </message>
    <message>
        <source>고르신 서류는 지금 목록에 없습니다.</source>
        <translation>What you chose is not on the list now.</translation>
    </message>
    <message>
        <source>한 번에 신청할 수 있는 통수를 벗어났습니다.</source>
        <translation>That is not a number of copies one can order at once.</translation>
    </message>
    <message>
        <source>지금 부를 번호가 없습니다.</source>
        <translation>There is no number to call now.</translation>
    </message>
    <message>
        <source>새로 접수되면 다시 눌러 주세요.</source>
        <translation>Please press again when somebody has checked in.</translation>
    </message>
    <message>
        <source>응대 중인 분이 있습니다</source>
        <translation>You are serving somebody</translation>
    </message>
    <message>
        <source>이 창구에서 부른 번호가 아직 끝나지 않았습니다.</source>
        <translation>The number called to this counter is not finished.</translation>
    </message>
    <message>
        <source>전해 드리거나 부재로 표시한 뒤 다음을 불러 주세요.</source>
        <translation>Please hand over or mark as absent, then call the next.</translation>
    </message>
    <message>
        <source>더 부를 수 없습니다</source>
        <translation>No more recalls</translation>
    </message>
    <message>
        <source>같은 번호는 세 번까지만 다시 부를 수 있습니다.</source>
        <translation>A number may be recalled three times at most.</translation>
    </message>
    <message>
        <source>부재로 표시하고 다음 번호를 불러 주세요.</source>
        <translation>Please mark as absent and call the next number.</translation>
    </message>
    <message>
        <source>아이디나 비밀번호가 맞지 않습니다</source>
        <translation>Wrong login or password</translation>
    </message>
    <message>
        <source>다섯 번 틀리면 계정이 잠깁니다.</source>
        <translation>Five wrong tries lock the account.</translation>
    </message>
    <message>
        <source>다시 확인하고 적어 주세요.</source>
        <translation>Please check and try again.</translation>
    </message>
    <message>
        <source>잠긴 계정입니다</source>
        <translation>The account is locked</translation>
    </message>
    <message>
        <source>비밀번호가 여러 번 틀려 계정이 잠겼습니다.</source>
        <translation>It was locked after several wrong passwords.</translation>
    </message>
    <message>
        <source>팀장에게 잠금 해제를 요청해 주세요.</source>
        <translation>Please ask the team lead to unlock it.</translation>
    </message>
    <message>
        <source>로그인이 끝났습니다</source>
        <translation>You were logged off</translation>
    </message>
    <message>
        <source>한동안 쓰지 않아 자동으로 로그아웃되었습니다.</source>
        <translation>Nothing was done for a while.</translation>
    </message>
    <message>
        <source>다시 로그인해 주세요.</source>
        <translation>Please log in again.</translation>
    </message>
    <message>
        <source>권한이 없습니다</source>
        <translation>Not permitted</translation>
    </message>
    <message>
        <source>맡은 역할로는 이 일을 할 수 없습니다.</source>
        <translation>Your role does not include this.</translation>
    </message>
    <message>
        <source>권한이 있는 직원에게 요청해 주세요.</source>
        <translation>Please ask a colleague who may.</translation>
    </message>
    <message>
        <source>등록되지 않은 기기입니다</source>
        <translation>This device is not paired</translation>
    </message>
    <message>
        <source>이 기기의 등록이 없거나 취소되었습니다.</source>
        <translation>Its pairing does not exist or was withdrawn.</translation>
    </message>
    <message>
        <source>관리자에게 기기 등록을 요청해 주세요.</source>
        <translation>Please ask the administrator to pair it.</translation>
    </message>
    <message>
        <source>등록 번호가 맞지 않습니다</source>
        <translation>The pairing code is wrong</translation>
    </message>
    <message>
        <source>번호가 틀렸거나 10분이 지났습니다.</source>
        <translation>It is mistyped or older than ten minutes.</translation>
    </message>
    <message>
        <source>새 등록 번호를 받아 입력해 주세요.</source>
        <translation>Please get a new code and enter it.</translation>
    </message>
    <message>
        <source>비밀번호가 너무 쉽습니다</source>
        <translation>The password is too weak</translation>
    </message>
    <message>
        <source>짐작하기 쉬운 비밀번호는 쓸 수 없습니다.</source>
        <translation>Passwords that are easy to guess are refused.</translation>
    </message>
    <message>
        <source>더 긴 비밀번호를 적어 주세요.</source>
        <translation>Please choose a longer one.</translation>
    </message>
    <message>
        <source>이미 쓰고 있는 아이디입니다</source>
        <translation>The login is taken</translation>
    </message>
    <message>
        <source>같은 아이디의 계정이 있습니다.</source>
        <translation>An account with this login exists.</translation>
    </message>
    <message>
        <source>다른 아이디를 적어 주세요.</source>
        <translation>Please choose another.</translation>
    </message>
    <message>
        <source>다시 해 보시고, 계속되면 담당자에게 알려 주세요.</source>
        <translation>Please try again; if it keeps happening, tell the person in charge.</translation>
    </message>
    <message>
        <source>요청을 처리하지 못했습니다</source>
        <translation>The request could not be handled</translation>
    </message>
    <message>
        <source>요청에 고유 번호가 빠져 있습니다.</source>
        <translation>The request had no key of its own.</translation>
    </message>
    <message>
        <source>같은 고유 번호로 다른 요청이 있었습니다.</source>
        <translation>Another request used the same key.</translation>
    </message>
    <message>
        <source>찾을 수 없습니다</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>찾으시는 것이 없거나 지워졌습니다.</source>
        <translation>It does not exist or was removed.</translation>
    </message>
    <message>
        <source>번호나 주소를 다시 확인해 주세요.</source>
        <translation>Please check the number or address.</translation>
    </message>
    <message>
        <source>입력한 내용을 확인해 주세요</source>
        <translation>Please check what you entered</translation>
    </message>
    <message>
        <source>알맞지 않은 내용이 있습니다.</source>
        <translation>Some of it is not valid.</translation>
    </message>
    <message>
        <source>내용을 고치고 다시 해 주세요.</source>
        <translation>Please correct it and try again.</translation>
    </message>
    <message>
        <source>보낸 내용이 너무 큽니다.</source>
        <translation>What was sent is too large.</translation>
    </message>
    <message>
        <source>저장할 공간이 없습니다</source>
        <translation>No space left to store</translation>
    </message>
    <message>
        <source>중앙 서버의 저장 공간이 가득 찼습니다.</source>
        <translation>Central&apos;s storage is full.</translation>
    </message>
    <message>
        <source>관리자에게 바로 알려 주세요.</source>
        <translation>Please tell the administrator at once.</translation>
    </message>
    <message>
        <source>지금 이용이 많습니다</source>
        <translation>Very busy at the moment</translation>
    </message>
    <message>
        <source>요청이 한꺼번에 몰려 처리하지 못했습니다.</source>
        <translation>Too many requests came at once.</translation>
    </message>
    <message>
        <source>잠시 뒤 다시 해 주세요.</source>
        <translation>Please try again in a moment.</translation>
    </message>
    <message>
        <source>직원을 부르고 있습니다.</source>
        <translation>Calling staff.</translation>
    </message>
    <message>
        <source>직원을 불렀습니다. 잠시만 기다려 주십시오.</source>
        <translation>Staff have been called. Please wait a moment.</translation>
    </message>
    <message>
        <source>직원을 다시 부르고 있습니다. 조금만 더 기다려 주십시오.</source>
        <translation>Staff are being called again. Please wait a little longer.</translation>
    </message>
    <message>
        <source>직원이 오고 있습니다. 이 자리에서 기다려 주십시오.</source>
        <translation>A member of staff is coming. Please stay here.</translation>
    </message>
    <message>
        <source>{place} 직원이 오고 있습니다. 이 자리에서 기다려 주십시오.</source>
        <translation>Somebody from {place} is coming. Please stay here.</translation>
    </message>
    <message>
        <source>직원을 부르지 못했습니다. 가까운 직원이나 창구에 말씀해 주세요.</source>
        <translation>The staff could not be called. Please speak to somebody near you or at a counter.</translation>
    </message>
    <message>
        <source>택배로 보내 드릴 수 없는 서류입니다</source>
        <translation>This document cannot be delivered</translation>
    </message>
    <message>
        <source>본인이 직접 오셔야 받을 수 있는 서류입니다.</source>
        <translation>It is handed over only to the person at a counter.</translation>
    </message>
    <message>
        <source>창구에서 신청해 주세요.</source>
        <translation>Please order it at a counter.</translation>
    </message>
    <message>
        <source>전화로 신청할 수 없는 서류입니다</source>
        <translation>This document cannot be ordered by phone</translation>
    </message>
    <message>
        <source>이 서류는 신분 확인이 필요합니다.</source>
        <translation>It needs an identity check.</translation>
    </message>
    <message>
        <source>방문 예약을 이용해 주세요.</source>
        <translation>Please make a reservation instead.</translation>
    </message>
    <message>
        <source>서초구 밖의 주소입니다</source>
        <translation>This address is outside Seocho-gu</translation>
    </message>
    <message>
        <source>민원택배는 서초구 안에서만 배송합니다.</source>
        <translation>Documents are delivered within Seocho-gu only.</translation>
    </message>
    <message>
        <source>서초구 안의 주소를 골라 주세요.</source>
        <translation>Please choose an address in Seocho-gu.</translation>
    </message>
    <message>
        <source>아직 배송을 시작하지 않은 지역입니다</source>
        <translation>Delivery has not begun in this area yet</translation>
    </message>
    <message>
        <source>이 지역의 배송은 정해진 날부터 시작합니다.</source>
        <translation>It begins on a day that is already fixed.</translation>
    </message>
    <message>
        <source>창구에서 받으시거나 다른 주소를 골라 주세요.</source>
        <translation>Collect at a counter, or choose another address.</translation>
    </message>
    <message>
        <source>주소를 확인해 주세요</source>
        <translation>Please check the address</translation>
    </message>
    <message>
        <source>받으실 주소가 빠졌거나 찾을 수 없습니다.</source>
        <translation>The address is missing or cannot be found.</translation>
    </message>
    <message>
        <source>주소를 다시 골라 주세요.</source>
        <translation>Please choose the address again.</translation>
    </message>
    <message>
        <source>방금 같은 신청을 하셨습니다</source>
        <translation>The same was ordered a moment ago</translation>
    </message>
    <message>
        <source>같은 번호로 같은 서류를 조금 전에 신청하셨습니다.</source>
        <translation>The same documents were ordered with this phone number.</translation>
    </message>
    <message>
        <source>한 번 더 필요하면 다시 신청해 주세요.</source>
        <translation>If you need them once more, order again.</translation>
    </message>
    <message>
        <source>오늘은 더 신청할 수 없습니다</source>
        <translation>No more orders today</translation>
    </message>
    <message>
        <source>한 전화번호로 하루에 신청할 수 있는 횟수를 넘었습니다.</source>
        <translation>This phone number has reached the orders of one day.</translation>
    </message>
    <message>
        <source>내일 다시 신청하시거나 창구로 와 주세요.</source>
        <translation>Order again tomorrow, or come to a counter.</translation>
    </message>
    <message>
        <source>다른 직원의 확인이 필요합니다</source>
        <translation>A second person must check</translation>
    </message>
    <message>
        <source>포장한 사람과 확인하는 사람이 달라야 합니다.</source>
        <translation>Who packed cannot also check.</translation>
    </message>
    <message>
        <source>다른 직원이 로그인해 확인해 주세요.</source>
        <translation>Let another member of staff check.</translation>
    </message>
    <message>
        <source>매수가 맞지 않습니다</source>
        <translation>The count differs</translation>
    </message>
    <message>
        <source>센 매수가 처음 센 매수나 신청한 매수와 다릅니다.</source>
        <translation>The sheets counted are not those packed or ordered.</translation>
    </message>
    <message>
        <source>봉투를 열어 다시 세어 주세요.</source>
        <translation>Open the envelope and count again.</translation>
    </message>
    <message>
        <source>금액이 맞지 않습니다</source>
        <translation>The amount differs</translation>
    </message>
    <message>
        <source>받거나 돌려드릴 금액과 다릅니다.</source>
        <translation>It is not what is owed or to be given back.</translation>
    </message>
    <message>
        <source>금액을 확인해 주세요.</source>
        <translation>Please check the amount.</translation>
    </message>
    <message>
        <source>수령 번호가 맞지 않습니다</source>
        <translation>The receipt code is wrong</translation>
    </message>
    <message>
        <source>받는 분의 여섯 자리 번호와 다릅니다.</source>
        <translation>It is not the six digits of the recipient.</translation>
    </message>
    <message>
        <source>번호를 다시 묻거나 신분증을 확인해 주세요.</source>
        <translation>Ask for the code again, or check an identity document.</translation>
    </message>
    <message>
        <source>이미 확정한 배송입니다</source>
        <translation>This run is locked</translation>
    </message>
    <message>
        <source>확정한 배송표는 바꿀 수 없습니다.</source>
        <translation>A locked run sheet does not change.</translation>
    </message>
    <message>
        <source>사유를 적고 확정을 풀어 주세요.</source>
        <translation>Unlock it with a reason first.</translation>
    </message>
    <message>
        <source>아직 확정하지 않은 배송입니다</source>
        <translation>This run is not locked yet</translation>
    </message>
    <message>
        <source>확정해야 봉투를 실을 수 있습니다.</source>
        <translation>Envelopes are loaded once it is locked.</translation>
    </message>
    <message>
        <source>배송표를 먼저 확정해 주세요.</source>
        <translation>Lock the run sheet first.</translation>
    </message>
    <message>
        <source>빠진 봉투가 있습니다</source>
        <translation>An envelope is missing</translation>
    </message>
    <message>
        <source>배송표에 있는 봉투가 모두 확인되지 않았습니다.</source>
        <translation>Not every envelope of the run sheet was scanned.</translation>
    </message>
    <message>
        <source>빠진 봉투를 찾아 찍어 주세요.</source>
        <translation>Find the missing envelope and scan it.</translation>
    </message>
    <message>
        <source>배송표에 없는 봉투입니다</source>
        <translation>This envelope is not on the run sheet</translation>
    </message>
    <message>
        <source>이 배송에 들어 있지 않은 봉투입니다.</source>
        <translation>It does not belong to this run.</translation>
    </message>
    <message>
        <source>봉투를 빼고 배송 담당에게 알려 주세요.</source>
        <translation>Take it out and tell the dispatcher.</translation>
    </message>
    <message>
        <source>배송원이 정해지지 않았습니다</source>
        <translation>No courier is chosen</translation>
    </message>
    <message>
        <source>배송원을 정해야 확정할 수 있습니다.</source>
        <translation>A run is locked once it has a courier.</translation>
    </message>
    <message>
        <source>배송원을 골라 주세요.</source>
        <translation>Choose a courier.</translation>
    </message>
    <message>
        <source>배송원이 다른 배송을 맡았습니다</source>
        <translation>The courier has another run</translation>
    </message>
    <message>
        <source>같은 시간에 두 배송을 맡을 수 없습니다.</source>
        <translation>Nobody drives two runs at a time.</translation>
    </message>
    <message>
        <source>다른 배송원을 골라 주세요.</source>
        <translation>Choose another courier.</translation>
    </message>
    <message>
        <source>개수가 맞지 않습니다</source>
        <translation>The run does not add up</translation>
    </message>
    <message>
        <source>배송·반송·보관을 더한 수가 실은 수와 다릅니다.</source>
        <translation>Delivered, returned and held are not what was loaded.</translation>
    </message>
    <message>
        <source>남은 봉투의 결과를 적어 주세요.</source>
        <translation>Tell what became of each envelope.</translation>
    </message>
    <message>
        <source>자주 찾는 서류</source>
        <translation>Often asked for</translation>
    </message>
    <message>
        <source>제증명</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>복지증명</source>
        <translation>Welfare</translation>
    </message>
    <message>
        <source>인허가</source>
        <translation>Permits</translation>
    </message>
    <message>
        <source>토지·건축</source>
        <translation>Land, building</translation>
    </message>
    <message>
        <source>세무</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>다른 기관 서류</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>free</translation>
    </message>
    <message>
        <source>신분 확인 필요</source>
        <translation>ID needed</translation>
    </message>
    <message>
        <source>%n통</source>
        <translation>× %n</translation>
    </message>
    <message>
        <source>%n종 {copies}통</source>
        <translation>%n chosen, copies: {copies}</translation>
    </message>
    <message>
        <source>신청번호</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>도착 예정</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>%n원</source>
        <translation>%n won</translation>
    </message>
    <message>
        <source>수령 번호</source>
        <translation>Receipt code</translation>
    </message>
    <message>
        <source>민원택배 창구 번호</source>
        <translation>Number for the counter</translation>
    </message>
    <message>
        <source>받을 때 내실 돈</source>
        <translation>To pay at your door</translation>
    </message>
    <message>
        <source>창구에서 내실 돈</source>
        <translation>To pay at the counter</translation>
    </message>
    <message>
        <source>이 지역은 {day}부터 배송합니다.</source>
        <translation>We deliver here from {day}.</translation>
    </message>
    <message>
        <source>신청되었습니다</source>
        <translation>Your order is placed</translation>
    </message>
    <message>
        <source>받으실 때 배송원에게 수령 번호를 말씀해 주세요.</source>
        <translation>Tell the courier your receipt code at the door.</translation>
    </message>
    <message>
        <source>창구에서 신분증을 보여 주세요</source>
        <translation>Show your ID at the counter</translation>
    </message>
    <message>
        <source>확인하면 바로 처리를 시작합니다.</source>
        <translation>Work begins when staff have seen it.</translation>
    </message>
    <message>
        <source>{when}에 도착합니다.</source>
        <translation>It arrives {when}.</translation>
    </message>
    <message>
        <source>먼저 되는 것부터 나누어 보내 드립니다.</source>
        <translation>It comes in parts, the sooner one first.</translation>
    </message>
    <message>
        <source>{place}에서 수수료를 내 주세요.</source>
        <translation>Please pay at {place}.</translation>
    </message>
    <message>
        <source>적으신 내용은 그대로 있습니다. 다시 시도해도 두 번 신청되지 않습니다.</source>
        <translation>What you entered is kept. Trying again never orders twice.</translation>
    </message>
    <message>
        <source>잠시 뒤 다시 시도하시거나 {place} 직원에게 말씀해 주세요.</source>
        <translation>Try again in a moment, or tell the staff at {place}.</translation>
    </message>
    <message>
        <source>신청이 되었는지 확인하지 못했습니다</source>
        <translation>We could not see whether it was ordered</translation>
    </message>
    <message>
        <source>배송비</source>
        <translation>Delivery fee</translation>
    </message>
    <message>
        <source>증지수수료</source>
        <translation>Stamp fee</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>서류</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>받는 분</source>
        <translation>For</translation>
    </message>
    <message>
        <source>휴대전화</source>
        <translation>Mobile</translation>
    </message>
</context>
</TS>

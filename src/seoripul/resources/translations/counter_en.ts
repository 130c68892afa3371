<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>counter</name>
    <message>
        <source>연결 번호</source>
        <translation>Pairing code</translation>
    </message>
    <message>
        <source>연결</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>이 PC를 창구로 등록합니다</source>
        <translation>Register this PC as a counter</translation>
    </message>
    <message>
        <source>팀장 화면의 ‘기기 연결’에서 받은 여섯 자리 번호를 넣으세요.</source>
        <translation>Type the six digits from “Connect device” on the lead&apos;s desk.</translation>
    </message>
    <message>
        <source>중앙 주소: {url}</source>
        <translation>Central: {url}</translation>
    </message>
    <message>
        <source>숫자 여섯 자리를 넣으세요.</source>
        <translation>Type six digits.</translation>
    </message>
    <message>
        <source>확인하고 있습니다…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>다른 종류의 기기를 위한 번호입니다. ‘창구 PC’ 번호를 새로 받으세요.</source>
        <translation>That code is for another kind of device. Ask for a new “Counter PC” code.</translation>
    </message>
    <message>
        <source>설정을 저장하지 못했습니다. 디스크를 확인하세요.</source>
        <translation>The settings could not be saved. Check the disk.</translation>
    </message>
    <message>
        <source>중앙과 연결되지 않습니다. 네트워크를 확인하고 다시 하세요.</source>
        <translation>Central cannot be reached. Check the network and try again.</translation>
    </message>
    <message>
        <source>단축키</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>어느 화면에서나 새 택배 신청</source>
        <translation>New order, from any page</translation>
    </message>
    <message>
        <source>로그아웃</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>English</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>큰 글씨</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>호출 막대의 단축키</source>
        <translation>Keys of the caller bar</translation>
    </message>
    <message>
        <source>로그인</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>창구 없음</source>
        <translation>No counter</translation>
    </message>
    <message>
        <source>예약 수령 창구</source>
        <translation>Pick-up counter</translation>
    </message>
    <message>
        <source>직원 계정으로 로그인하세요.</source>
        <translation>Log in with your staff account.</translation>
    </message>
    <message>
        <source>아이디</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>비밀번호</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>창구 번호</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>아이디와 비밀번호를 적으세요.</source>
        <translation>Enter your login and password.</translation>
    </message>
    <message>
        <source>왼쪽 목록에서 예약을 고르면
여기에 자세히 나옵니다.</source>
        <translation>Choose a reservation on the left
to see it here.</translation>
    </message>
    <message>
        <source>전체 정보를 보면 열람 기록이 남습니다.</source>
        <translation>Opening the full view is logged.</translation>
    </message>
    <message>
        <source>열람이 기록되었습니다. {n}초 뒤 다시 가려집니다.</source>
        <translation>Access logged. Hidden again in {n} s.</translation>
    </message>
    <message>
        <source>받으실 분</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>봉투를 누가 가지고 있었나</source>
        <translation>Who had the envelope</translation>
    </message>
    <message>
        <source>열람이 기록되었습니다. {n}초 뒤 저절로 닫힙니다.</source>
        <translation>Viewing was logged. This closes by itself in {n} s.</translation>
    </message>
    <message>
        <source>전체 정보를 받고 있습니다…</source>
        <translation>Fetching the full view…</translation>
    </message>
    <message>
        <source>아직 봉투가 없습니다.</source>
        <translation>No envelope yet.</translation>
    </message>
    <message>
        <source>지움</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>없음 (창구 예약)</source>
        <translation>None (booked at the counter)</translation>
    </message>
    <message>
        <source>받는 시간</source>
        <translation>Pick-up time</translation>
    </message>
    <message>
        <source>준비 예정</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>경로</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>수수료</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>왼쪽 목록에서 신청을 고르면
여기에 자세히 나옵니다.</source>
        <translation>Choose an order on the left
to see it here.</translation>
    </message>
    <message>
        <source>구역</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>도착 약속</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>포장 기한</source>
        <translation>Pack by</translation>
    </message>
    <message>
        <source>법정 기한</source>
        <translation>Legally due</translation>
    </message>
    <message>
        <source>신청</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>신분 확인</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>아직 안 함</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>필요 없음</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>번호표</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>먼저 처리 (무료 재발급)</source>
        <translation>Goes first (free re-issue)</translation>
    </message>
    <message>
        <source>우선</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>{n}번</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>배송 시도</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>보관 기한</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>나눈 신청</source>
        <translation>Other parts</translation>
    </message>
    <message>
        <source>이 상태부터</source>
        <translation>In this state since</translation>
    </message>
    <message>
        <source>증지수수료</source>
        <translation>Stamp fee</translation>
    </message>
    <message>
        <source>배송료</source>
        <translation>Delivery fee</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>{won} · 받기 전</source>
        <translation>{won} · not paid</translation>
    </message>
    <message>
        <source>{won} · 돌려드릴 것</source>
        <translation>{won} · to be given back</translation>
    </message>
    <message>
        <source>{won} 받음</source>
        <translation>{won} received</translation>
    </message>
    <message>
        <source>없음 (면제 또는 0원)</source>
        <translation>None (waived or free)</translation>
    </message>
    <message>
        <source>{won} 받음 · {kind}</source>
        <translation>{won} paid · {kind}</translation>
    </message>
    <message>
        <source>예약 번호 · 이름 · 전화 끝 4자리 · 번호표</source>
        <translation>Number · name · last 4 of phone · ticket</translation>
    </message>
    <message>
        <source>예약 번호 · 이름</source>
        <translation>Number · name</translation>
    </message>
    <message>
        <source>예약 검색</source>
        <translation>Search reservations</translation>
    </message>
    <message>
        <source>오늘의 예약</source>
        <translation>Today&apos;s reservations</translation>
    </message>
    <message>
        <source>최근 작업: {deed} · {n}초 동안 사유 없이 되돌릴 수 있습니다</source>
        <translation>Last step: {deed} · can be undone without a reason for {n} s</translation>
    </message>
    <message>
        <source>최근 작업: {deed} · 사유를 적으면 되돌릴 수 있습니다</source>
        <translation>Last step: {deed} · can be undone with a reason</translation>
    </message>
    <message>
        <source>환불 {won}</source>
        <translation>Refund {won}</translation>
    </message>
    <message>
        <source>받음</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>신청 번호</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>서류</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>받을 돈</source>
        <translation>To receive</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>처리 이력</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{n}초 뒤 자동으로 로그아웃합니다. 계속하려면 아무 키나 누르세요.</source>
        <translation>Logging out in {n} s. Press any key to stay.</translation>
    </message>
    <message>
        <source>창구를 정하지 않음</source>
        <translation>No counter chosen</translation>
    </message>
    <message>
        <source>지금 모시는 번호</source>
        <translation>Now serving</translation>
    </message>
    <message>
        <source>호출한 분이 없습니다</source>
        <translation>Nobody has been called</translation>
    </message>
    <message>
        <source>{people} 대기 중
F2를 누르면 다음 분을 부릅니다.</source>
        <translation>{people} waiting
F2 calls the next visitor.</translation>
    </message>
    <message>
        <source>호출</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>기다린 시간</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>대기 {n}명</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>연결됨</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>연결 끊김</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>설정과 로그아웃</source>
        <translation>Settings and log-out</translation>
    </message>
    <message>
        <source>목록을 받지 못했습니다</source>
        <translation>The list could not be loaded</translation>
    </message>
    <message>
        <source>중앙과 연결되면 저절로 나타납니다.</source>
        <translation>It appears by itself once central is back.</translation>
    </message>
    <message>
        <source>신청 번호 · 이름 · 전화 끝 4자리 · 번호표</source>
        <translation>Order no. · name · last 4 of phone · ticket</translation>
    </message>
    <message>
        <source>신청 번호 · 이름</source>
        <translation>Order no. · name</translation>
    </message>
    <message>
        <source>택배 신청 검색</source>
        <translation>Search orders</translation>
    </message>
    <message>
        <source>택배 신청</source>
        <translation>Delivery orders</translation>
    </message>
    <message>
        <source>그날 끝난 신청을 함께 봅니다</source>
        <translation>Shows what ended on that day, too</translation>
    </message>
    <message>
        <source>목록을 받지 못했습니다. 중앙과 연결되면 저절로 나타납니다.</source>
        <translation>The list has not arrived. It appears by itself once central is reached.</translation>
    </message>
    <message>
        <source>목록을 받고 있습니다</source>
        <translation>Loading the list</translation>
    </message>
    <message>
        <source>처리할 택배 신청이 없습니다. 새 신청이 들어오면 바로 나타납니다.</source>
        <translation>No orders to work on. New ones appear at once.</translation>
    </message>
    <message>
        <source>찾는 신청이 없습니다. 검색어를 줄이거나 ‘전체’를 고르세요.</source>
        <translation>No such order. Shorten the search or choose “All”.</translation>
    </message>
    <message>
        <source>오늘은 예약이 없습니다</source>
        <translation>No reservations today</translation>
    </message>
    <message>
        <source>새 예약이 들어오면 바로 나타납니다.</source>
        <translation>New ones appear here at once.</translation>
    </message>
    <message>
        <source>찾는 예약이 없습니다</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>검색어를 줄이거나 위의 단추에서 ‘전체’를 고르세요.</source>
        <translation>Shorten the search, or choose “All” above.</translation>
    </message>
    <message>
        <source>다시 보내기</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>{verb} 처리 중…</source>
        <translation>{verb}: working…</translation>
    </message>
    <message>
        <source>F2 다음 호출   F3 다시 호출   F4 응대 완료   숫자 번호로 호출   F1 모든 단축키</source>
        <translation>F2 call next   F3 call again   F4 done   digits call a number   F1 all keys</translation>
    </message>
    <message>
        <source>/ 검색   ↑↓ 고르기   F2 다음 호출   F4 서류 교부   F7 새 예약   F1 모든 단축키</source>
        <translation>/ Search   ↑↓ Choose   F2 Call next   F4 Hand over   F7 New   F1 All keys</translation>
    </message>
    <message>
        <source>중앙과 연결되지 않았습니다. 연결되면 목록을 받아 옵니다.</source>
        <translation>Central is not connected. The list will load when it is.</translation>
    </message>
    <message>
        <source>중앙과 연결이 끊겼습니다. 방금 전까지의 목록이며, 바꾸는 작업은 할 수 없습니다.</source>
        <translation>Connection lost. The list is from a moment ago; nothing can be changed now.</translation>
    </message>
    <message>
        <source>중앙과 연결이 끊겼습니다. {n}분 전의 목록이며, 바꾸는 작업은 할 수 없습니다.</source>
        <translation>Connection lost. The list is {n} min old; nothing can be changed now.</translation>
    </message>
    <message>
        <source>기기 종류</source>
        <translation>Kind of device</translation>
    </message>
    <message>
        <source>기기 이름 (예: 1층 로비 왼쪽)</source>
        <translation>Name of the device (e.g. lobby, left)</translation>
    </message>
    <message>
        <source>새 기기의 첫 화면에 아래 번호를 넣으면 연결됩니다.</source>
        <translation>Type this code on the first screen of the new device.</translation>
    </message>
    <message>
        <source>연결 번호 받기</source>
        <translation>Get a code</translation>
    </message>
    <message>
        <source>기기 이름을 적으세요.</source>
        <translation>Name the device.</translation>
    </message>
    <message>
        <source>번호의 시간이 지났습니다. 다시 받으세요.</source>
        <translation>The code has expired. Get a new one.</translation>
    </message>
    <message>
        <source>{left} 동안 한 기기만 연결할 수 있습니다.</source>
        <translation>Good for one device for {left}.</translation>
    </message>
    <message>
        <source>중앙이 응답하지 않았습니다. 다시 해 보세요.</source>
        <translation>Central did not answer. Try again.</translation>
    </message>
    <message>
        <source>1  서류</source>
        <translation>1  Documents</translation>
    </message>
    <message>
        <source>서류 이름으로 찾기</source>
        <translation>Find by name</translation>
    </message>
    <message>
        <source>예약할 수 있는 서류</source>
        <translation>Documents that can be reserved</translation>
    </message>
    <message>
        <source>한 부 늘리기: {name}</source>
        <translation>One more copy: {name}</translation>
    </message>
    <message>
        <source>한 부 줄이기: {name}</source>
        <translation>One copy less: {name}</translation>
    </message>
    <message>
        <source>2  받는 시간</source>
        <translation>2  Pick-up time</translation>
    </message>
    <message>
        <source>받는 날</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>{n}자리</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>새 계정</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>화면에 나올 이름</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>첫 비밀번호</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>맡은 일</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>계정 만들기</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>잠금 해제</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>직원 목록</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>아이디, 이름, 첫 비밀번호를 적으세요.</source>
        <translation>Enter login, name and first password.</translation>
    </message>
    <message>
        <source>맡은 일을 하나 이상 고르세요.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>잠긴 계정을 고르면 풀 수 있습니다.</source>
        <translation>Choose a locked account to unlock it.</translation>
    </message>
    <message>
        <source>사용 중지</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>다시 사용</source>
        <translation>Reopen account</translation>
    </message>
    <message>
        <source>계정을 고르면 사용을 중지할 수 있습니다.</source>
        <translation>Choose an account to close it.</translation>
    </message>
    <message>
        <source>자기 계정은 중지할 수 없습니다.</source>
        <translation>You cannot close your own account.</translation>
    </message>
    <message>
        <source>{name} 님의 계정을 만들었습니다.</source>
        <translation>Created an account for {name}.</translation>
    </message>
    <message>
        <source>잠금을 풀었습니다.</source>
        <translation>Unlocked.</translation>
    </message>
    <message>
        <source>사용을 중지했습니다. 로그인해 있었다면 바로 끝납니다.</source>
        <translation>The account is closed. A session that was open has ended.</translation>
    </message>
    <message>
        <source>다시 쓸 수 있습니다.</source>
        <translation>The account can be used again.</translation>
    </message>
    <message>
        <source>잠김</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>사용 안 함</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>3  방문하신 분</source>
        <translation>3  Visitor</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>전화 (없으면 비워 두세요)</source>
        <translation>Phone (leave empty if none)</translation>
    </message>
    <message>
        <source>서류 (이름 · 코드 · 초성, 뒤에 부수)</source>
        <translation>Documents (name or code, then copies)</translation>
    </message>
    <message>
        <source>받으실 분 이름</source>
        <translation>Recipient&apos;s name</translation>
    </message>
    <message>
        <source>받으실 분 전화</source>
        <translation>Recipient&apos;s phone</translation>
    </message>
    <message>
        <source>안내 언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>아직 확인 안 함</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <source>되읽기</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>민원택배 신청</source>
        <translation>Delivery order</translation>
    </message>
    <message>
        <source>아래를 차례로 읽어 드리고 맞는지 확인하세요.</source>
        <translation>Read this aloud from top to bottom and ask whether it is right.</translation>
    </message>
    <message>
        <source>Enter로 다음 칸, Esc로 닫기. 적은 내용은 닫아도 남아 있습니다.</source>
        <translation>Enter goes to the next field, Esc closes. What you typed stays.</translation>
    </message>
    <message>
        <source>고치기</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>신청 경로</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>되는 서류부터 나누어 보내기</source>
        <translation>Send in parts, soonest first</translation>
    </message>
    <message>
        <source>개인정보 이용에 동의하셨습니다</source>
        <translation>Consents to the use of personal data</translation>
    </message>
    <message>
        <source>이름·전화·주소는 배송에만 쓰고, 끝난 뒤 30일에 지웁니다. 주민등록번호는 받지 않습니다.</source>
        <translation>Name, phone and address are used for the delivery only and erased 30 days after its end. Resident numbers are never taken.</translation>
    </message>
    <message>
        <source>방문 예약으로 바꾸기</source>
        <translation>Reserve a visit instead</translation>
    </message>
    <message>
        <source>서류를 고르면 약속과 금액이 나옵니다.</source>
        <translation>Choose documents to see promise and fees.</translation>
    </message>
    <message>
        <source>중앙이 응답하지 않아 약속과 금액을 보여 드릴 수 없습니다. 적은 내용은 남아 있고, 연결되면 다시 계산합니다.</source>
        <translation>Central does not answer, so promise and fees cannot be shown. What you typed stays; they are computed once it is back.</translation>
    </message>
    <message>
        <source>약속과 금액을 계산하고 있습니다…</source>
        <translation>Computing promise and fees…</translation>
    </message>
    <message>
        <source>접수하고 있습니다…</source>
        <translation>Placing the order…</translation>
    </message>
    <message>
        <source>이름과 전화는 예약 처리에만 쓰고, 끝난 뒤 30일에 지웁니다. 주민등록번호는 받지 않습니다.</source>
        <translation>Name and phone serve this reservation only and are erased 30 days after it ends. No resident number is taken.</translation>
    </message>
    <message>
        <source>새 예약 접수</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>휴대전화가 없는 분의 예약을 대신 접수하고 QR을 인쇄해 드립니다.</source>
        <translation>For a visitor without a mobile phone: reserve here and print the QR.</translation>
    </message>
    <message>
        <source>예약 접수</source>
        <translation>Place reservation</translation>
    </message>
    <message>
        <source>수령 번호</source>
        <translation>Receipt code</translation>
    </message>
    <message>
        <source>받으실 때
배송원에게 말하는 번호입니다.</source>
        <translation>To be told to the courier
at the door.</translation>
    </message>
    <message>
        <source>수수료 합계 {won}</source>
        <translation>Fees {won}</translation>
    </message>
    <message>
        <source>신분증을 확인한 뒤 ‘신분 확인’을 눌러야 처리가 시작됩니다.</source>
        <translation>Work begins once an ID was seen and “Identity check” pressed.</translation>
    </message>
    <message>
        <source>민원택배 창구 번호 {ticket}</source>
        <translation>Delivery counter, ticket {ticket}</translation>
    </message>
    <message>
        <source>접수 번호와 수령 번호를 불러 드리세요.</source>
        <translation>Say the order number and the receipt code.</translation>
    </message>
    <message>
        <source>접수증을 드리세요.</source>
        <translation>Hand over the slip.</translation>
    </message>
    <message>
        <source>신청을 접수했습니다</source>
        <translation>Order placed</translation>
    </message>
    <message>
        <source>접수증 인쇄</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>수수료 받기</source>
        <translation>Receive fees</translation>
    </message>
    <message>
        <source>빈 시간을 확인하고 있습니다…</source>
        <translation>Checking free times…</translation>
    </message>
    <message>
        <source>준비 예정 {time}</source>
        <translation>Ready by {time}</translation>
    </message>
    <message>
        <source>예약할 수 있는 빈 시간이 없습니다.</source>
        <translation>No free time is left.</translation>
    </message>
    <message>
        <source>중앙이 응답하지 않았습니다. 잠시 뒤에 다시 여세요.</source>
        <translation>Central did not answer. Open this again in a moment.</translation>
    </message>
    <message>
        <source>대리 관계를 무엇으로 확인했는지 고르세요.</source>
        <translation>Choose how the proxy was proved.</translation>
    </message>
    <message>
        <source>먼저 수수료 {won}을 받으세요.</source>
        <translation>Receive the fees of {won} first.</translation>
    </message>
    <message>
        <source>서류를 내주었습니다</source>
        <translation>Papers handed over</translation>
    </message>
    <message>
        <source>확인했습니다</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>대리인의 신분증 (종류만 기록)</source>
        <translation>The proxy&apos;s ID (only its kind is kept)</translation>
    </message>
    <message>
        <source>확인한 신분증 (종류만 기록)</source>
        <translation>ID seen (only its kind is kept)</translation>
    </message>
    <message>
        <source>0   대리인이 받으러 왔습니다</source>
        <translation>0   A proxy is collecting</translation>
    </message>
    <message>
        <source>대리인 수령</source>
        <translation>Proxy collects</translation>
    </message>
    <message>
        <source>대리 관계 확인</source>
        <translation>Proof of proxy</translation>
    </message>
    <message>
        <source>수수료 받은 방법</source>
        <translation>Fee received by</translation>
    </message>
    <message>
        <source>면제 사유</source>
        <translation>Reason of waiver</translation>
    </message>
    <message>
        <source>받은 금액(원)</source>
        <translation>Amount received (KRW)</translation>
    </message>
    <message>
        <source>받을 수수료가 없습니다.</source>
        <translation>There is no fee.</translation>
    </message>
    <message>
        <source>수수료는 이미 받았습니다: {won}</source>
        <translation>The fee has been paid: {won}</translation>
    </message>
    <message>
        <source>사유</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>사유를 적으세요</source>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>돌려드렸습니다</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>돌려드린 방법</source>
        <translation>Given back by</translation>
    </message>
    <message>
        <source>사유를 적어야 합니다.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>예약을 접수했습니다</source>
        <translation>Reservation placed</translation>
    </message>
    <message>
        <source>QR은 이 창을 닫으면 다시 만들 수 없습니다. 인쇄해서 드리세요.</source>
        <translation>The QR cannot be made again once this is closed. Print it for the visitor.</translation>
    </message>
    <message>
        <source>QR 확인증 인쇄</source>
        <translation>Print QR slip</translation>
    </message>
    <message>
        <source>예약 번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>확인 숫자</source>
        <translation>Check digits</translation>
    </message>
    <message>
        <source>QR 확인증 미리 보기</source>
        <translation>Preview of the QR slip</translation>
    </message>
    <message>
        <source>인쇄하고 있습니다…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>번호 호출 · 예약 · 민원택배 · 배차 화면</source>
        <translation>Numbers · reservations · delivery · dispatch</translation>
    </message>
    <message>
        <source>호출 막대만 보기</source>
        <translation>Only the caller bar</translation>
    </message>
    <message>
        <source>창구 멈춤 · 다시 열기</source>
        <translation>Pause · open again</translation>
    </message>
    <message>
        <source>번호를 적어 호출</source>
        <translation>Type a number to call</translation>
    </message>
    <message>
        <source>검색</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>예약 고르기</source>
        <translation>Choose a reservation</translation>
    </message>
    <message>
        <source>상태로 거르기</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>목록으로 돌아가기</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>직원 호출에 응답</source>
        <translation>Answer a staff bell</translation>
    </message>
    <message>
        <source>응답 없던 작업 다시 보내기</source>
        <translation>Send an unanswered step again</translation>
    </message>
    <message>
        <source>한국어 / English</source>
        <translation>한국어 / English</translation>
    </message>
    <message>
        <source>배송 · 봉투 순서 · 기다리는 봉투</source>
        <translation>Runs · stops · waiting envelopes</translation>
    </message>
    <message>
        <source>접수 확인</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>접수 대기</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>접수 완료</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>준비 중</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>수령 가능</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>도착</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>수령 완료</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>취소됨</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>반려됨</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>미방문</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>보관 만료</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>폐기됨</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>호출 중</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>제증명</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>가족관계·신고</source>
        <translation>Family register</translation>
    </message>
    <message>
        <source>여권접수</source>
        <translation>Passport application</translation>
    </message>
    <message>
        <source>여권교부</source>
        <translation>Passport collection</translation>
    </message>
    <message>
        <source>예약수령</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>민원택배</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>우선배려</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>완료</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>이관됨</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>마감됨</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>일반</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>예약한 시각이 된 분이어서 먼저 모십니다.</source>
        <translation>Has a reservation, and its time has come.</translation>
    </message>
    <message>
        <source>우선배려 번호여서 먼저 모십니다.</source>
        <translation>Has a priority number.</translation>
    </message>
    <message>
        <source>먼저 모신 분이 이어져, 15분 넘게 기다린 일반 번호 차례입니다.</source>
        <translation>Has waited over 15 min while others went first: their turn now.</translation>
    </message>
    <message>
        <source>가장 오래 기다린 분입니다.</source>
        <translation>Has waited longest.</translation>
    </message>
    <message>
        <source>이 창구가 먼저 맡는 업무입니다.</source>
        <translation>This counter serves this line first.</translation>
    </message>
    <message>
        <source>점심 교대</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>휴식</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>자리 비움</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>오늘 업무 마감</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>약 {n}분 ({low}–{high}분)</source>
        <translation>about {n} min ({low}–{high})</translation>
    </message>
    <message>
        <source>발급 중</source>
        <translation>Giving numbers</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>처리</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>부재</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>미처리</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>대기·응대 중</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>평균 대기</source>
        <translation>Mean wait</translation>
    </message>
    <message>
        <source>중간 대기</source>
        <translation>Median wait</translation>
    </message>
    <message>
        <source>최장 대기</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>평균 처리</source>
        <translation>Mean service</translation>
    </message>
    <message>
        <source>디스크에 자리가 없어 저장하지 못했습니다. 자리를 비우거나 다른 곳에 저장하세요.</source>
        <translation>The disk is full: nothing was saved. Free some space or save somewhere else.</translation>
    </message>
    <message>
        <source>이 파일에 쓸 수 없습니다. 다른 프로그램이 열고 있으면 닫거나, 다른 곳에 저장하세요.</source>
        <translation>This file cannot be written. Close it if another program has it open, or save somewhere else.</translation>
    </message>
    <message>
        <source>저장할 곳을 찾을 수 없습니다. 폴더를 확인하고 다시 저장하세요.</source>
        <translation>The folder cannot be found. Check it and save again.</translation>
    </message>
    <message>
        <source>전체</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{figure}(분)</source>
        <translation>{figure} (min)</translation>
    </message>
    <message>
        <source>{figure}(명)</source>
        <translation>{figure}</translation>
    </message>
    <message>
        <source>{hour}시</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n}명</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>날짜</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>받은 곳</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>방법</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>건수</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>증지수수료(원)</source>
        <translation>Stamp fee (KRW)</translation>
    </message>
    <message>
        <source>배송료(원)</source>
        <translation>Delivery fee (KRW)</translation>
    </message>
    <message>
        <source>증지 환불(원)</source>
        <translation>Stamp refunds (KRW)</translation>
    </message>
    <message>
        <source>배송료 환불(원)</source>
        <translation>Delivery refunds (KRW)</translation>
    </message>
    <message>
        <source>있어야 할 돈(원)</source>
        <translation>Must be there (KRW)</translation>
    </message>
    <message>
        <source>배송원 {name}</source>
        <translation>Courier {name}</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>하루</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>준비할 것</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>종료</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>웹 예약</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>창구 예약</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>예약을 접수함</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>접수를 확인함</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>신분을 확인함</source>
        <translation>Identity checked</translation>
    </message>
    <message>
        <source>반려함</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>보완을 요청함</source>
        <translation>Correction asked</translation>
    </message>
    <message>
        <source>보완을 접수함</source>
        <translation>Correction received</translation>
    </message>
    <message>
        <source>기간을 연장함</source>
        <translation>Period extended</translation>
    </message>
    <message>
        <source>발급함</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>세어서 넣음</source>
        <translation>Counted and packed</translation>
    </message>
    <message>
        <source>다시 세어 봉함</source>
        <translation>Counted again and sealed</translation>
    </message>
    <message>
        <source>봉투를 엶</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>배송에 넣음</source>
        <translation>Put on a run</translation>
    </message>
    <message>
        <source>배송에서 뺌</source>
        <translation>Taken off a run</translation>
    </message>
    <message>
        <source>배송원이 가지고 나감</source>
        <translation>Taken out by the courier</translation>
    </message>
    <message>
        <source>돌려받음</source>
        <translation>Received back</translation>
    </message>
    <message>
        <source>다른 주소로 바꿈</source>
        <translation>Re-routed</translation>
    </message>
    <message>
        <source>창구에서 내줌</source>
        <translation>Collected at the office</translation>
    </message>
    <message>
        <source>재발급하기로 함</source>
        <translation>To be issued anew</translation>
    </message>
    <message>
        <source>찾음</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>끝냄</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>전해 드림</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>아무도 없음</source>
        <translation>Nobody there</translation>
    </message>
    <message>
        <source>받기를 거절함</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>주소가 다름</source>
        <translation>Wrong address</translation>
    </message>
    <message>
        <source>서류가 다름</source>
        <translation>Wrong document</translation>
    </message>
    <message>
        <source>분실함</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>배송원이 되돌림</source>
        <translation>Taken back by the courier</translation>
    </message>
    <message>
        <source>신청을 접수함</source>
        <translation>Order placed</translation>
    </message>
    <message>
        <source>라벨을 인쇄함</source>
        <translation>Label printed</translation>
    </message>
    <message>
        <source>수수료를 받음</source>
        <translation>Fees received</translation>
    </message>
    <message>
        <source>수수료를 돌려드림</source>
        <translation>Fees given back</translation>
    </message>
    <message>
        <source>민원실</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>배송원</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>이 시간에 일할 수 있는 배송원이 없습니다.</source>
        <translation>No courier can work then.</translation>
    </message>
    <message>
        <source>근무표에 없음</source>
        <translation>not on the roster</translation>
    </message>
    <message>
        <source>받는 분</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>봉투 {n}</source>
        <translation>envelope {n}</translation>
    </message>
    <message>
        <source>준비를 시작함</source>
        <translation>Preparation begun</translation>
    </message>
    <message>
        <source>준비를 마침</source>
        <translation>Made ready</translation>
    </message>
    <message>
        <source>도착을 접수함</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>호출함</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>다시 호출함</source>
        <translation>Called again</translation>
    </message>
    <message>
        <source>보류함</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>호출에 오지 않음</source>
        <translation>Did not come when called</translation>
    </message>
    <message>
        <source>서류를 내줌</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>취소함</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>미방문으로 표시함</source>
        <translation>Marked as no-show</translation>
    </message>
    <message>
        <source>보관 기간이 끝남</source>
        <translation>Keeping time ended</translation>
    </message>
    <message>
        <source>폐기함</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>되돌림</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>전체 정보를 열람함</source>
        <translation>Full view opened</translation>
    </message>
    <message>
        <source>주민등록증</source>
        <translation>Resident card</translation>
    </message>
    <message>
        <source>운전면허증</source>
        <translation>Driver&apos;s licence</translation>
    </message>
    <message>
        <source>여권</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>모바일 신분증</source>
        <translation>Mobile ID</translation>
    </message>
    <message>
        <source>외국인등록증</source>
        <translation>Alien card</translation>
    </message>
    <message>
        <source>장애인등록증</source>
        <translation>Disability card</translation>
    </message>
    <message>
        <source>그 밖의 신분증</source>
        <translation>Other ID</translation>
    </message>
    <message>
        <source>위임장</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>가족관계 확인</source>
        <translation>Family relation</translation>
    </message>
    <message>
        <source>법정대리인</source>
        <translation>Legal guardian</translation>
    </message>
    <message>
        <source>현금</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>카드</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>간편결제</source>
        <translation>Mobile pay</translation>
    </message>
    <message>
        <source>수입증지</source>
        <translation>Revenue stamp</translation>
    </message>
    <message>
        <source>면제</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>기초생활수급자</source>
        <translation>Basic livelihood</translation>
    </message>
    <message>
        <source>장애인</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>65세 이상</source>
        <translation>65 or older</translation>
    </message>
    <message>
        <source>임산부</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>국가유공자</source>
        <translation>National merit</translation>
    </message>
    <message>
        <source>한부모가족</source>
        <translation>Single parent</translation>
    </message>
    <message>
        <source>접수 담당</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>발급 담당</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>창구 담당</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>배송관리</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>팀장</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>감사</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>키오스크</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>안내 화면</source>
        <translation>Lobby board</translation>
    </message>
    <message>
        <source>창구 PC</source>
        <translation>Counter PC</translation>
    </message>
    <message>
        <source>배송원 휴대전화</source>
        <translation>Courier&apos;s phone</translation>
    </message>
    <message>
        <source>보이기 시작하는 때</source>
        <translation>Show from</translation>
    </message>
    <message>
        <source>그만 보이는 때</source>
        <translation>Show until</translation>
    </message>
    <message>
        <source>한국어</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>영어 (없으면 비워 두세요)</source>
        <translation>English (leave empty if there is none)</translation>
    </message>
    <message>
        <source>영어</source>
        <translation>English</translation>
    </message>
    <message>
        <source>중국어</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>일본어</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>확인한 신분증을 고르세요.</source>
        <translation>Choose the ID you have seen.</translation>
    </message>
    <message>
        <source>수수료를 어떻게 받았는지 고르세요.</source>
        <translation>Choose how the fee was paid.</translation>
    </message>
    <message>
        <source>면제 사유를 고르세요.</source>
        <translation>Choose why the fee is waived.</translation>
    </message>
    <message>
        <source>받은 금액이 수수료와 다릅니다.</source>
        <translation>The amount differs from the fee.</translation>
    </message>
    <message>
        <source>필요한 서류를 고르세요.</source>
        <translation>Choose the documents.</translation>
    </message>
    <message>
        <source>예약할 수 있는 서류 수를 넘었습니다.</source>
        <translation>Too many documents for one reservation.</translation>
    </message>
    <message>
        <source>부수가 정해진 범위를 벗어났습니다.</source>
        <translation>The number of copies is out of range.</translation>
    </message>
    <message>
        <source>받으실 시간을 고르세요.</source>
        <translation>Choose a pick-up time.</translation>
    </message>
    <message>
        <source>그 시간은 마감되었습니다. 다시 고르세요.</source>
        <translation>That time is full. Choose another.</translation>
    </message>
    <message>
        <source>방문하신 분의 이름을 적으세요.</source>
        <translation>Enter the visitor&apos;s name.</translation>
    </message>
    <message>
        <source>전화번호가 맞지 않습니다. 없으면 비워 두세요.</source>
        <translation>That is no phone number. Leave it empty if there is none.</translation>
    </message>
    <message>
        <source>개인정보 이용 동의를 받으세요.</source>
        <translation>Ask for consent to the use of personal data.</translation>
    </message>
    <message>
        <source>방문자 요청</source>
        <translation>Visitor&apos;s request</translation>
    </message>
    <message>
        <source>중복 예약</source>
        <translation>Booked twice</translation>
    </message>
    <message>
        <source>다른 날로 변경</source>
        <translation>Moved to another day</translation>
    </message>
    <message>
        <source>발급 대상이 아님</source>
        <translation>Not entitled</translation>
    </message>
    <message>
        <source>본인 방문이 필요함</source>
        <translation>Must come in person</translation>
    </message>
    <message>
        <source>전산 장애</source>
        <translation>System failure</translation>
    </message>
    <message>
        <source>신청 내용이 빠져 있습니다</source>
        <translation>Part of the application is missing</translation>
    </message>
    <message>
        <source>대상 필지를 확인해 주세요</source>
        <translation>Please confirm the plot</translation>
    </message>
    <message>
        <source>다른 기관의 확인이 필요합니다</source>
        <translation>Another office must confirm</translation>
    </message>
    <message>
        <source>현장 확인이 필요합니다</source>
        <translation>An inspection on site is needed</translation>
    </message>
    <message>
        <source>신청인 요청</source>
        <translation>Applicant&apos;s wish</translation>
    </message>
    <message>
        <source>중복 신청</source>
        <translation>Ordered twice</translation>
    </message>
    <message>
        <source>발급 대상이 아닙니다</source>
        <translation>Not entitled to this document</translation>
    </message>
    <message>
        <source>본인 방문이 필요합니다</source>
        <translation>Must come in person</translation>
    </message>
    <message>
        <source>매수를 다시 셈</source>
        <translation>Counting again</translation>
    </message>
    <message>
        <source>봉투 훼손</source>
        <translation>Envelope damaged</translation>
    </message>
    <message>
        <source>봉투가 보이지 않음</source>
        <translation>Envelope cannot be found</translation>
    </message>
    <message>
        <source>봉투를 찾음</source>
        <translation>Envelope found</translation>
    </message>
    <message>
        <source>분실로 다시 발급</source>
        <translation>Issued anew after a loss</translation>
    </message>
    <message>
        <source>서류가 잘못됨</source>
        <translation>Document was wrong</translation>
    </message>
    <message>
        <source>다른 서류가 들어 있었음</source>
        <translation>Another document was inside</translation>
    </message>
    <message>
        <source>보관 기간 만료</source>
        <translation>Keeping time ended</translation>
    </message>
    <message>
        <source>취소된 서류</source>
        <translation>Cancelled papers</translation>
    </message>
    <message>
        <source>신청 취소</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>잘못 받음</source>
        <translation>Received by mistake</translation>
    </message>
    <message>
        <source>신청 {number}: 보완이 필요합니다. {reason}</source>
        <translation>Order {number}: a correction is needed. {reason}</translation>
    </message>
    <message>
        <source>신청 {number}: 처리 기간을 연장했습니다. {reason}</source>
        <translation>Order {number}: the period was extended. {reason}</translation>
    </message>
    <message>
        <source>신청 {number}: 처리해 드릴 수 없습니다. {reason}</source>
        <translation>Order {number} was rejected. {reason}</translation>
    </message>
    <message>
        <source>번호를 잘못 누름</source>
        <translation>Wrong number pressed</translation>
    </message>
    <message>
        <source>다른 예약을 잘못 고름</source>
        <translation>Wrong reservation chosen</translation>
    </message>
    <message>
        <source>방문자가 돌아옴</source>
        <translation>Visitor came back</translation>
    </message>
    <message>
        <source>월간 보고</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>인력 배치 검토</source>
        <translation>Staffing review</translation>
    </message>
    <message>
        <source>감사 자료</source>
        <translation>For audit</translation>
    </message>
    <message>
        <source>{month}월 {day}일 ({weekday})</source>
        <translation>{weekday} {day}/{month}</translation>
    </message>
    <message>
        <source>월 화 수 목 금 토 일</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
        <source>이 날은 남은 시간이 없습니다.</source>
        <translation>No time is left on this day.</translation>
    </message>
    <message>
        <source>주말에는 열지 않습니다.</source>
        <translation>Closed at the weekend.</translation>
    </message>
    <message>
        <source>{holiday}에는 열지 않습니다.</source>
        <translation>Closed: {holiday}.</translation>
    </message>
    <message>
        <source>{ticket} 고객님을 호출했습니다.</source>
        <translation>Called {ticket}.</translation>
    </message>
    <message>
        <source>{ticket} 고객님을 다시 호출했습니다. ({calls}/3)</source>
        <translation>Called {ticket} again ({calls}/3).</translation>
    </message>
    <message>
        <source>{ticket} 고객님을 부재로 처리했습니다.</source>
        <translation>{ticket} did not come: set aside.</translation>
    </message>
    <message>
        <source>{ticket} 고객님 응대를 시작했습니다.</source>
        <translation>Now serving {ticket}.</translation>
    </message>
    <message>
        <source>{ticket} 고객님 응대를 마쳤습니다.</source>
        <translation>{ticket} has been served.</translation>
    </message>
    <message>
        <source>{ticket} 고객님을 보류했습니다. 번호를 골라 다시 호출하세요.</source>
        <translation>{ticket} is on hold. Choose the number to call it again.</translation>
    </message>
    <message>
        <source>{ticket} 고객님을 이관했습니다. 처음 기다린 시각은 그대로입니다.</source>
        <translation>{ticket} has been transferred and keeps its original time.</translation>
    </message>
    <message>
        <source>{ticket} 고객님을 다시 줄에 넣었습니다. 앞에 두 분까지 먼저 모십니다.</source>
        <translation>{ticket} is back in the line, behind the next two.</translation>
    </message>
    <message>
        <source>{ticket} 고객님의 마지막 작업을 되돌렸습니다.</source>
        <translation>The last deed on {ticket} has been undone.</translation>
    </message>
    <message>
        <source>{number} 예약의 접수를 확인했습니다.</source>
        <translation>Confirmed {number}.</translation>
    </message>
    <message>
        <source>{number} 예약의 준비를 시작했습니다.</source>
        <translation>Preparing {number}.</translation>
    </message>
    <message>
        <source>{number} 예약의 서류가 준비되었습니다.</source>
        <translation>The papers of {number} are ready.</translation>
    </message>
    <message>
        <source>{number} 예약의 도착을 접수했습니다.</source>
        <translation>Checked in {number}.</translation>
    </message>
    <message>
        <source>{number} 예약의 서류를 내주었습니다.</source>
        <translation>Handed over the papers of {number}.</translation>
    </message>
    <message>
        <source>{number} 예약의 마지막 작업을 되돌렸습니다.</source>
        <translation>Undid the last step of {number}.</translation>
    </message>
    <message>
        <source>{number} 예약을 취소했습니다.</source>
        <translation>Cancelled {number}.</translation>
    </message>
    <message>
        <source>{number} 예약을 반려했습니다.</source>
        <translation>Rejected {number}.</translation>
    </message>
    <message>
        <source>{number} 예약의 서류를 폐기했습니다.</source>
        <translation>Destroyed the papers of {number}.</translation>
    </message>
    <message>
        <source>새 예약을 접수했습니다: {number}</source>
        <translation>Placed a new reservation: {number}</translation>
    </message>
    <message>
        <source>인쇄했습니다.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>인쇄하지 못했습니다. 프린터의 용지와 전원을 확인하세요.</source>
        <translation>Not printed. Check the printer&apos;s paper and power.</translation>
    </message>
    <message>
        <source>인쇄가 끝났는지 알 수 없습니다. 나온 종이를 확인하고 필요하면 다시 인쇄하세요.</source>
        <translation>It is not certain that it was printed. Look at the paper and print again if needed.</translation>
    </message>
    <message>
        <source>개인정보 열람을 기록했습니다. 1분 뒤 다시 가려집니다.</source>
        <translation>Access to personal data logged. Hidden again in a minute.</translation>
    </message>
    <message>
        <source>{verb}: 중앙이 응답하지 않았습니다. 다시 보내도 두 번 처리되지 않습니다.</source>
        <translation>{verb}: central did not answer. Sending again will not do it twice.</translation>
    </message>
    <message>
        <source>아직 서류가 준비되지 않았습니다.</source>
        <translation>The papers are not ready yet.</translation>
    </message>
    <message>
        <source>예약 시간보다 너무 이릅니다.</source>
        <translation>Too early for the reserved time.</translation>
    </message>
    <message>
        <source>다른 센터의 예약입니다.</source>
        <translation>Reserved at another centre.</translation>
    </message>
    <message>
        <source>이미 도착해 기다리고 있습니다.</source>
        <translation>Already here and waiting.</translation>
    </message>
    <message>
        <source>이미 서류를 받아 가셨습니다.</source>
        <translation>The papers have been collected.</translation>
    </message>
    <message>
        <source>취소된 예약입니다.</source>
        <translation>This reservation is cancelled.</translation>
    </message>
    <message>
        <source>반려된 예약입니다.</source>
        <translation>This reservation was rejected.</translation>
    </message>
    <message>
        <source>보관 기간이 지난 예약입니다.</source>
        <translation>The keeping time is over.</translation>
    </message>
    <message>
        <source>알 수 없는 예약 번호입니다.</source>
        <translation>Unknown reservation.</translation>
    </message>
    <message>
        <source>QR을 읽지 못했습니다.</source>
        <translation>The QR could not be read.</translation>
    </message>
    <message>
        <source>너무 여러 번 시도했습니다. 잠시 뒤에 다시 하세요.</source>
        <translation>Too many tries. Wait a moment.</translation>
    </message>
    <message>
        <source>이 업무는 지금 번호를 드리지 않습니다.</source>
        <translation>This line gives no numbers now.</translation>
    </message>
    <message>
        <source>오늘 쓸 수 있는 번호를 다 썼습니다.</source>
        <translation>Today&apos;s ticket numbers are used up.</translation>
    </message>
    <message>
        <source>방금 그 시간의 자리가 찼습니다. 다른 시간을 고르세요.</source>
        <translation>That time has just filled up. Choose another.</translation>
    </message>
    <message>
        <source>예약을 받지 않는 시간입니다.</source>
        <translation>No reservations at that time.</translation>
    </message>
    <message>
        <source>예약할 수 없는 서류가 있습니다.</source>
        <translation>One of the documents cannot be reserved.</translation>
    </message>
    <message>
        <source>전화번호가 필요합니다.</source>
        <translation>A phone number is needed.</translation>
    </message>
    <message>
        <source>취소할 수 있는 시간이 지났습니다.</source>
        <translation>It is too late to cancel.</translation>
    </message>
    <message>
        <source>지금 상태에서는 할 수 없습니다.</source>
        <translation>Not possible in its present state.</translation>
    </message>
    <message>
        <source>신분증 확인이 빠졌습니다.</source>
        <translation>The ID check is missing.</translation>
    </message>
    <message>
        <source>수수료를 아직 받지 않았습니다.</source>
        <translation>The fee is not settled.</translation>
    </message>
    <message>
        <source>되돌릴 작업이 없습니다.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>기다리는 분이 없습니다.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>이 창구에 이미 호출한 분이 있습니다.</source>
        <translation>Somebody is already called to this counter.</translation>
    </message>
    <message>
        <source>다시 호출을 세 번 모두 썼습니다. 부재 처리하세요.</source>
        <translation>Called again three times. Mark as no-show.</translation>
    </message>
    <message>
        <source>택배로 보낼 수 없는 서류입니다. 창구에서 받아야 합니다.</source>
        <translation>This document cannot be delivered; it is handed over at a counter.</translation>
    </message>
    <message>
        <source>전화로 신청할 수 없는 서류입니다. 방문 예약을 안내하세요.</source>
        <translation>Not among the documents ordered by phone. Offer a reservation instead.</translation>
    </message>
    <message>
        <source>서초구 밖의 주소라 배송할 수 없습니다.</source>
        <translation>The address is outside the district.</translation>
    </message>
    <message>
        <source>아직 배송을 시작하지 않은 지역입니다.</source>
        <translation>Delivery has not begun in this area yet.</translation>
    </message>
    <message>
        <source>주소가 빠졌거나 찾을 수 없습니다.</source>
        <translation>The address is missing or cannot be found.</translation>
    </message>
    <message>
        <source>조금 전에 같은 전화번호로 같은 서류를 신청했습니다.</source>
        <translation>The same documents were ordered with this phone number a moment ago.</translation>
    </message>
    <message>
        <source>이 전화번호로 하루에 받을 수 있는 전화 신청 수를 넘었습니다.</source>
        <translation>This phone number has reached its orders by phone for today.</translation>
    </message>
    <message>
        <source>포장한 사람과 다른 직원이 확인해야 합니다.</source>
        <translation>Somebody other than the packer must check.</translation>
    </message>
    <message>
        <source>매수가 맞지 않습니다. 다시 세어 보세요.</source>
        <translation>The count differs. Count again.</translation>
    </message>
    <message>
        <source>받거나 돌려드릴 금액과 다릅니다.</source>
        <translation>It is not the amount owed or to be given back.</translation>
    </message>
    <message>
        <source>수령 번호가 맞지 않습니다.</source>
        <translation>The receipt code is wrong.</translation>
    </message>
    <message>
        <source>확정한 배송표는 바꿀 수 없습니다. 먼저 확정을 푸세요.</source>
        <translation>A locked run sheet does not change. Unlock it first.</translation>
    </message>
    <message>
        <source>배송표를 먼저 확정해야 합니다.</source>
        <translation>Lock the run sheet first.</translation>
    </message>
    <message>
        <source>아직 찍지 않은 봉투가 있습니다.</source>
        <translation>Some envelopes have not been scanned.</translation>
    </message>
    <message>
        <source>이 배송표에 없는 봉투입니다.</source>
        <translation>This envelope is not on the run sheet.</translation>
    </message>
    <message>
        <source>배송원을 먼저 정하세요.</source>
        <translation>Choose a courier first.</translation>
    </message>
    <message>
        <source>같은 시간에 다른 배송을 맡은 배송원입니다.</source>
        <translation>The courier has another run at that time.</translation>
    </message>
    <message>
        <source>배송·반송·보관을 더한 수가 실은 수와 다릅니다.</source>
        <translation>Delivered, returned and held are not what was loaded.</translation>
    </message>
    <message>
        <source>아이디나 비밀번호가 맞지 않습니다.</source>
        <translation>Wrong login or password.</translation>
    </message>
    <message>
        <source>여러 번 틀려 계정이 잠겼습니다. 팀장에게 잠금 해제를 요청하세요.</source>
        <translation>The account is locked after wrong tries. Ask your lead to unlock it.</translation>
    </message>
    <message>
        <source>로그인 시간이 끝났습니다. 다시 로그인하세요.</source>
        <translation>Your session has ended. Log in again.</translation>
    </message>
    <message>
        <source>이 작업을 할 권한이 없습니다.</source>
        <translation>You are not permitted to do this.</translation>
    </message>
    <message>
        <source>등록되지 않은 기기입니다. 팀장에게 연결 번호를 받으세요.</source>
        <translation>This device is not registered. Ask your lead for a pairing code.</translation>
    </message>
    <message>
        <source>연결 번호가 맞지 않거나 시간이 지났습니다.</source>
        <translation>The pairing code is wrong or no longer valid.</translation>
    </message>
    <message>
        <source>더 길고 어려운 비밀번호를 쓰세요.</source>
        <translation>Choose a longer, harder password.</translation>
    </message>
    <message>
        <source>이미 쓰고 있는 아이디입니다.</source>
        <translation>That login is taken.</translation>
    </message>
    <message>
        <source>프로그램 오류: 요청이 잘못되었습니다.</source>
        <translation>Program fault: bad request.</translation>
    </message>
    <message>
        <source>그 예약을 찾을 수 없습니다.</source>
        <translation>That reservation cannot be found.</translation>
    </message>
    <message>
        <source>입력한 내용을 다시 확인하세요.</source>
        <translation>Check what you entered.</translation>
    </message>
    <message>
        <source>입력한 내용이 너무 깁니다.</source>
        <translation>What you entered is too long.</translation>
    </message>
    <message>
        <source>중앙의 저장 공간이 찼습니다. 담당자에게 알리세요.</source>
        <translation>Central&apos;s storage is full. Tell your administrator.</translation>
    </message>
    <message>
        <source>중앙이 바쁩니다. 잠시 뒤에 다시 하세요.</source>
        <translation>Central is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>지금은 ‘{state}’ 상태입니다.</source>
        <translation>It is now “{state}”.</translation>
    </message>
    <message>
        <source>{no}번 창구에서 호출했습니다.</source>
        <translation>Counter {no} has called it.</translation>
    </message>
    <message>
        <source>처리 시각 {time}.</source>
        <translation>At {time}.</translation>
    </message>
    <message>
        <source>신청 번호 {numbers}.</source>
        <translation>Order {numbers}.</translation>
    </message>
    <message>
        <source>맞는 금액은 {won}입니다.</source>
        <translation>The right amount is {won}.</translation>
    </message>
    <message>
        <source>{day}부터 됩니다.</source>
        <translation>Possible from {day}.</translation>
    </message>
    <message>
        <source>{time}부터 할 수 있습니다.</source>
        <translation>Possible from {time}.</translation>
    </message>
    <message>
        <source>{n}초 뒤에 다시 할 수 있습니다.</source>
        <translation>Possible again in {n} s.</translation>
    </message>
    <message>
        <source>{number} 예약이 이 목록에서 빠졌습니다.</source>
        <translation>Reservation {number} is no longer in this list.</translation>
    </message>
    <message>
        <source>{number} 예약을 {no}번 창구에서 호출했습니다.</source>
        <translation>Counter {no} has called {number}.</translation>
    </message>
    <message>
        <source>다른 직원이 {number} 예약을 ‘{state}’ 상태로 바꾸었습니다.</source>
        <translation>A colleague changed {number} to “{state}”.</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>구분</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>앞사람</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>시간</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>한국어로 표시</source>
        <translation>Shown in English</translation>
    </message>
    <message>
        <source>{first} 외 {n}종</source>
        <translation>{first} +{n} more</translation>
    </message>
    <message>
        <source>{n}부</source>
        <translation>×{n}</translation>
    </message>
    <message>
        <source>{amount}원</source>
        <translation>₩{amount}</translation>
    </message>
    <message>
        <source>{no}번 창구</source>
        <translation>Counter {no}</translation>
    </message>
    <message>
        <source>{number}번</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>다음 호출</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>이 분 호출</source>
        <translation>Call this one</translation>
    </message>
    <message>
        <source>다시 호출</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>부재 처리</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>준비 시작</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>준비 완료</source>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>도착 접수</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>서류 교부</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>응대 시작</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>응대 완료</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>재방문 접수</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>예약 취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>신분 확인 전</source>
        <translation>ID to be seen</translation>
    </message>
    <message>
        <source>접수됨</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>보완 중</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>발급됨</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>포장됨</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>배송 배정</source>
        <translation>On a run</translation>
    </message>
    <message>
        <source>배송 중</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>배송 완료</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>반송됨</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>재발급</source>
        <translation>Re-issue</translation>
    </message>
    <message>
        <source>발급할 것</source>
        <translation>To issue</translation>
    </message>
    <message>
        <source>포장할 것</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>보낼 것</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>돌아온 것</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>발급 완료</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>포장</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>포장 확인</source>
        <translation>Second count</translation>
    </message>
    <message>
        <source>봉투 열기</source>
        <translation>Open the envelope</translation>
    </message>
    <message>
        <source>라벨 인쇄</source>
        <translation>Print label</translation>
    </message>
    <message>
        <source>돌려드리기</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>보완 요청</source>
        <translation>Ask correction</translation>
    </message>
    <message>
        <source>보완 접수</source>
        <translation>Take correction</translation>
    </message>
    <message>
        <source>기간 연장</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>창구 교부</source>
        <translation>Hand over here</translation>
    </message>
    <message>
        <source>다른 주소로</source>
        <translation>Re-route</translation>
    </message>
    <message>
        <source>잘못된 서류</source>
        <translation>Wrong document</translation>
    </message>
    <message>
        <source>분실 기록</source>
        <translation>Record a loss</translation>
    </message>
    <message>
        <source>반려</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>폐기</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>전체 정보 보기</source>
        <translation>Full view</translation>
    </message>
    <message>
        <source>새 택배 신청</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>수수료 마감</source>
        <translation>Cash-up</translation>
    </message>
    <message>
        <source>여유</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>{n}분 남음</source>
        <translation>{n} min left</translation>
    </message>
    <message>
        <source>급함 {n}분</source>
        <translation>Urgent {n} min</translation>
    </message>
    <message>
        <source>늦음 {n}분</source>
        <translation>Late {n} min</translation>
    </message>
    <message>
        <source>증지수수료나 배송료를 고르세요.</source>
        <translation>Choose the stamp fee or the delivery fee.</translation>
    </message>
    <message>
        <source>어떻게 받았는지 고르세요.</source>
        <translation>Choose how it was received.</translation>
    </message>
    <message>
        <source>어떻게 돌려드렸는지 고르세요.</source>
        <translation>Choose how it was given back.</translation>
    </message>
    <message>
        <source>늦음 {n}시간</source>
        <translation>Late {n} h</translation>
    </message>
    <message>
        <source>배송 늦음</source>
        <translation>Run late</translation>
    </message>
    <message>
        <source>배송 급함</source>
        <translation>Run soon</translation>
    </message>
    <message>
        <source>표지 인쇄</source>
        <translation>Print cover</translation>
    </message>
    <message>
        <source>새 예약</source>
        <translation>New</translation>
    </message>
    <message>
        <source>기기 연결</source>
        <translation>Connect device</translation>
    </message>
    <message>
        <source>직원 관리</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>안내 화면 알림</source>
        <translation>Notices on the boards</translation>
    </message>
    <message>
        <source>창구 근무표</source>
        <translation>Counter roster</translation>
    </message>
    <message>
        <source>민원택배 시작일</source>
        <translation>First day of deliveries</translation>
    </message>
    <message>
        <source>번호표 발급</source>
        <translation>Giving numbers</translation>
    </message>
    <message>
        <source>민원 통계</source>
        <translation>Day in figures</translation>
    </message>
    <message>
        <source>중앙과 연결이 끊겨 지금은 할 수 없습니다.</source>
        <translation>Not possible while central is away.</translation>
    </message>
    <message>
        <source>앞의 작업을 처리하고 있습니다.</source>
        <translation>The last step is still on its way.</translation>
    </message>
    <message>
        <source>창구 번호 없이 로그인했습니다. 호출하려면 창구를 정해 다시 로그인하세요.</source>
        <translation>Logged in without a counter. Log in again with one to call.</translation>
    </message>
    <message>
        <source>접수 확인이 먼저입니다.</source>
        <translation>Confirm it first.</translation>
    </message>
    <message>
        <source>이미 접수를 확인했습니다.</source>
        <translation>Already confirmed.</translation>
    </message>
    <message>
        <source>이미 준비하고 있습니다.</source>
        <translation>Already being prepared.</translation>
    </message>
    <message>
        <source>이미 준비를 마쳤습니다.</source>
        <translation>Already ready.</translation>
    </message>
    <message>
        <source>아직 도착하지 않았습니다.</source>
        <translation>Not here yet.</translation>
    </message>
    <message>
        <source>이미 이 창구에서 호출했습니다.</source>
        <translation>Already called to this counter.</translation>
    </message>
    <message>
        <source>아직 호출하지 않은 분입니다.</source>
        <translation>Not called yet.</translation>
    </message>
    <message>
        <source>다른 창구에서 호출한 분입니다.</source>
        <translation>Called to another counter.</translation>
    </message>
    <message>
        <source>이미 서류를 내주었습니다.</source>
        <translation>The papers are handed over already.</translation>
    </message>
    <message>
        <source>이미 끝난 예약입니다.</source>
        <translation>This reservation has ended.</translation>
    </message>
    <message>
        <source>보관 중인 서류는 폐기할 수 없습니다.</source>
        <translation>Papers still kept cannot be destroyed.</translation>
    </message>
    <message>
        <source>이 창구에 호출한 분이 없습니다.</source>
        <translation>Nobody has been called to this counter.</translation>
    </message>
    <message>
        <source>지금 기다리는 번호가 아닙니다. 번호를 다시 확인하세요.</source>
        <translation>This number is not waiting now. Check the number.</translation>
    </message>
    <message>
        <source>이미 응대를 시작했습니다.</source>
        <translation>This visitor is being served already.</translation>
    </message>
    <message>
        <source>부재 처리한 번호입니다.</source>
        <translation>This number was marked as a no-show.</translation>
    </message>
    <message>
        <source>부재 처리한 번호가 아닙니다.</source>
        <translation>This number is not a no-show.</translation>
    </message>
    <message>
        <source>예약 수령 번호입니다. 예약 화면(Alt+2)에서 처리하세요.</source>
        <translation>This number belongs to a reservation. Use the reservations page (Alt+2).</translation>
    </message>
    <message>
        <source>이 신청의 지금 상태에서는 할 수 없습니다.</source>
        <translation>Not possible in the order&apos;s present state.</translation>
    </message>
    <message>
        <source>이미 끝난 신청입니다.</source>
        <translation>This order has ended.</translation>
    </message>
    <message>
        <source>먼저 한 사람이 세어 포장해야 합니다.</source>
        <translation>Somebody must count and pack it first.</translation>
    </message>
    <message>
        <source>포장한 사람은 확인할 수 없습니다. 다른 직원이 로그인해 세어야 합니다.</source>
        <translation>Whoever packed it cannot check it. Another clerk must log in and count.</translation>
    </message>
    <message>
        <source>발급한 뒤부터 나가기 전까지 라벨을 인쇄할 수 있습니다.</source>
        <translation>Labels are printed after issue and before it leaves.</translation>
    </message>
    <message>
        <source>돌려드릴 수수료가 없습니다.</source>
        <translation>No fees to give back.</translation>
    </message>
    <message>
        <source>이미 확정한 배송입니다. 바꾸려면 확정을 푸세요 (F8).</source>
        <translation>This run is locked. Unlock it to change it (F8).</translation>
    </message>
    <message>
        <source>배송을 먼저 확정하세요 (F8).</source>
        <translation>Lock the run first (F8).</translation>
    </message>
    <message>
        <source>아직 출발하지 않은 배송입니다.</source>
        <translation>This run has not left yet.</translation>
    </message>
    <message>
        <source>이미 끝난 배송입니다.</source>
        <translation>This run has ended.</translation>
    </message>
    <message>
        <source>모든 봉투를 찍어 실어야 출발할 수 있습니다 (F10).</source>
        <translation>Every envelope must be scanned before it leaves (F10).</translation>
    </message>
    <message>
        <source>이 배송에 봉투가 없습니다.</source>
        <translation>This run has no envelopes.</translation>
    </message>
    <message>
        <source>배송원을 먼저 정하세요 (F4).</source>
        <translation>Choose a courier first (F4).</translation>
    </message>
    <message>
        <source>기다리는 봉투에서 넣을 것을 고르세요 (Ctrl+3).</source>
        <translation>Choose among the waiting envelopes (Ctrl+3).</translation>
    </message>
    <message>
        <source>미방문 처리</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>처리 중</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>권한 없음</source>
        <translation>Not permitted</translation>
    </message>
    <message>
        <source>창구 미지정</source>
        <translation>No counter</translation>
    </message>
    <message>
        <source>고르지 않음</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>호출한 분 없음</source>
        <translation>Nobody called</translation>
    </message>
    <message>
        <source>없는 번호</source>
        <translation>No such number</translation>
    </message>
    <message>
        <source>부재 처리됨</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>부재 아님</source>
        <translation>Not a no-show</translation>
    </message>
    <message>
        <source>예약 화면에서</source>
        <translation>By reservation</translation>
    </message>
    <message>
        <source>지금 상태 아님</source>
        <translation>Not in this state</translation>
    </message>
    <message>
        <source>끝난 신청</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>포장 전</source>
        <translation>Not packed</translation>
    </message>
    <message>
        <source>다른 직원이</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>봉투 없음</source>
        <translation>No envelope</translation>
    </message>
    <message>
        <source>받을 것 없음</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>돌려드릴 것 없음</source>
        <translation>Nothing to give back</translation>
    </message>
    <message>
        <source>확정 전</source>
        <translation>Not locked</translation>
    </message>
    <message>
        <source>출발 전</source>
        <translation>Not out yet</translation>
    </message>
    <message>
        <source>끝난 배송</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>덜 실음</source>
        <translation>Not all loaded</translation>
    </message>
    <message>
        <source>배송원 없음</source>
        <translation>No courier</translation>
    </message>
    <message>
        <source>봉투 고르기</source>
        <translation>Choose envelopes</translation>
    </message>
    <message>
        <source>대기자 없음</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>응대 중</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>접수 확인 전</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>확인함</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>준비됨</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>준비 전</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>도착함</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>도착 전</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>호출 전</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>다른 창구</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>횟수 초과</source>
        <translation>Used up</translation>
    </message>
    <message>
        <source>교부 완료</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>종료됨</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>보관 중</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>없음</source>
        <translation>None</translation>
    </message>
    <message>
        <source>연결된 기기</source>
        <translation>Connected devices</translation>
    </message>
    <message>
        <source>잃어버리거나 치운 기기는 연결을 끊어 더 쓰이지 않게 합니다.</source>
        <translation>Disconnect a device that is lost or was taken away, so that nobody can use it.</translation>
    </message>
    <message>
        <source>연결 끊기…</source>
        <translation>Disconnect…</translation>
    </message>
    <message>
        <source>연결 끊기</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>기기 목록</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>이 기기는 바로 멈춥니다. 다시 쓰려면 새 연결 번호로 연결해야 합니다.</source>
        <translation>The device stops at once. To use it again, pair it with a new code.</translation>
    </message>
    <message>
        <source>{name}의 연결을 끊었습니다.</source>
        <translation>{name} is disconnected.</translation>
    </message>
    <message>
        <source>{day}에 연결을 끊음</source>
        <translation>disconnected on {day}</translation>
    </message>
    <message>
        <source>{day}부터</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>지금 이 기기</source>
        <translation>this device</translation>
    </message>
    <message>
        <source>분실</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>기기 교체</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>철거</source>
        <translation>Taken away</translation>
    </message>
    <message>
        <source>내리기</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>알림 목록</source>
        <translation>List of notices</translation>
    </message>
    <message>
        <source>알림 게시</source>
        <translation>Put up the notice</translation>
    </message>
    <message>
        <source>바꾼 내용 저장</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>이 센터의 안내 화면에 차례로 보입니다. 짧을수록 멀리서 잘 읽힙니다.</source>
        <translation>The boards of this centre show them one after another. The shorter, the better it is read from afar.</translation>
    </message>
    <message>
        <source>게시했습니다.</source>
        <translation>It is on the boards.</translation>
    </message>
    <message>
        <source>저장했습니다.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>알림을 내렸습니다.</source>
        <translation>The notice is taken down.</translation>
    </message>
    <message>
        <source>새 알림</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>새 비밀번호 (그대로 두려면 비워 두세요)</source>
        <translation>New password (leave empty to keep it)</translation>
    </message>
    <message>
        <source>비밀번호나 맡은 일을 바꾸면 그 직원은 다시 로그인해야 합니다.</source>
        <translation>After a new password or other roles, this person has to log in again.</translation>
    </message>
    <message>
        <source>화면에 나올 이름을 적으세요.</source>
        <translation>Give the name shown on the screen.</translation>
    </message>
    <message>
        <source>바꾼 내용이 없습니다.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>자기 계정에서 팀장을 뺄 수 없습니다.</source>
        <translation>You cannot take the lead&apos;s role from your own account.</translation>
    </message>
    <message>
        <source>한국어 알림을 적으세요.</source>
        <translation>Write the notice in Korean.</translation>
    </message>
    <message>
        <source>알림이 깁니다. 언어마다 160자까지 됩니다.</source>
        <translation>The notice is too long: 160 letters in each language at most.</translation>
    </message>
    <message>
        <source>끝나는 때가 시작보다 뒤여야 합니다.</source>
        <translation>It must end after it begins.</translation>
    </message>
    <message>
        <source>보이는 중</source>
        <translation>On the boards</translation>
    </message>
    <message>
        <source>예정</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>끝남</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>요일을 하나 이상 고르세요.</source>
        <translation>Choose at least one weekday.</translation>
    </message>
    <message>
        <source>점심이 근무 시간 안에 있어야 합니다.</source>
        <translation>The lunch must lie within the working hours.</translation>
    </message>
    <message>
        <source>이 창구의 다른 근무와 시간이 겹칩니다.</source>
        <translation>This overlaps with another duty of the counter.</translation>
    </message>
    <message>
        <source>예상 시간에 맡김</source>
        <translation>As estimated</translation>
    </message>
    <message>
        <source>오늘은 계속 발급</source>
        <translation>Keep giving today</translation>
    </message>
    <message>
        <source>오늘은 발급 중지</source>
        <translation>Stop for today</translation>
    </message>
    <message>
        <source>이미 연결을 끊은 기기입니다.</source>
        <translation>This device is disconnected already.</translation>
    </message>
    <message>
        <source>지금 쓰고 있는 기기는 여기서 끊을 수 없습니다.</source>
        <translation>The device you are working at cannot be disconnected here.</translation>
    </message>
    <message>
        <source>오늘이 아닙니다. {day} 목록이며, 호출과 교부는 오늘 목록에서 합니다. {key}: 오늘로</source>
        <translation>Not today: the list of {day}. Calls and hand-overs are done in today&apos;s list. {key}: back to today</translation>
    </message>
    <message>
        <source>목록의 날짜</source>
        <translation>Date of the list</translation>
    </message>
    <message>
        <source>전날</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>다음 날</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>전날 · 다음 날 목록</source>
        <translation>List of the day before, the day after</translation>
    </message>
    <message>
        <source>오늘 목록 · 날짜 적기</source>
        <translation>Today&apos;s list, type a date</translation>
    </message>
    <message>
        <source>{day} 예약</source>
        <translation>Reservations of {day}</translation>
    </message>
    <message>
        <source>이 날은 예약이 없습니다</source>
        <translation>No reservations on this day</translation>
    </message>
    <message>
        <source>다른 날의 목록입니다. 오늘 목록(Alt+Home)에서 하세요.</source>
        <translation>This is another day&apos;s list. Do it in today&apos;s (Alt+Home).</translation>
    </message>
    <message>
        <source>목록에서 먼저 고르세요.</source>
        <translation>Choose one in the list first.</translation>
    </message>
    <message>
        <source>이 창구에 호출한 분이 있습니다. 마치거나 부재 처리한 뒤 호출하세요.</source>
        <translation>Somebody has been called to this counter. Finish or mark a no-show first.</translation>
    </message>
    <message>
        <source>오늘 아님</source>
        <translation>Not today</translation>
    </message>
    <message>
        <source>표지를 인쇄함</source>
        <translation>Cover slip printed</translation>
    </message>
    <message>
        <source>응답</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>아직 아무도 응답하지 않았습니다</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message>
        <source>직원을 기다립니다</source>
        <translation>Waiting for staff</translation>
    </message>
    <message>
        <source>{language} 안내 필요</source>
        <translation>Speaks {language}</translation>
    </message>
    <message>
        <source>{s}초 전</source>
        <translation>{s} s ago</translation>
    </message>
    <message>
        <source>{m}분 전</source>
        <translation>{m} min ago</translation>
    </message>
    <message>
        <source>{m}분 {s}초 전</source>
        <translation>{m} min {s} s ago</translation>
    </message>
    <message>
        <source>외 {n}곳</source>
        <translation>+{n} more</translation>
    </message>
    <message>
        <source>다른 직원이 먼저 응답했습니다.</source>
        <translation>A colleague answered first.</translation>
    </message>
    <message>
        <source>{counter}에서 먼저 응답했습니다.</source>
        <translation>{counter} answered first.</translation>
    </message>
    <message>
        <source>응답했습니다. 가실 곳: {name}</source>
        <translation>Answered. Please go to {name}.</translation>
    </message>
    <message>
        <source>새로 고침</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>CSV 저장…</source>
        <translation>Save CSV…</translation>
    </message>
    <message>
        <source>Excel 저장…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>불러오는 중…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>업무</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>시간대</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>업무별</source>
        <translation>By line</translation>
    </message>
    <message>
        <source>시간대별</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>이 날은 번호표를 받은 분이 없습니다.</source>
        <translation>Nobody took a number on this day.</translation>
    </message>
    <message>
        <source>근무표 (아무것도 고르지 않으면 언제나)</source>
        <translation>Roster (none chosen: any time)</translation>
    </message>
    <message>
        <source>맡는 구역 (고르지 않으면 어디나)</source>
        <translation>Zones (none chosen: anywhere)</translation>
    </message>
    <message>
        <source>휴대전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>나이는 적지 않습니다. 채용 조건에 맞는지만 남깁니다.</source>
        <translation>The age is not kept, only whether the hiring rule is met.</translation>
    </message>
    <message>
        <source>채용 조건에 맞음 (18–39세)</source>
        <translation>Meets the hiring rule (18–39)</translation>
    </message>
    <message>
        <source>일하고 있음</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>휴대전화 연결</source>
        <translation>Pair a phone</translation>
    </message>
    <message>
        <source>쉼</source>
        <translation>away</translation>
    </message>
    <message>
        <source>+ 새 배송원</source>
        <translation>+ New courier</translation>
    </message>
    <message>
        <source>배송원의 이름을 적으세요.</source>
        <translation>Write the courier&apos;s name.</translation>
    </message>
    <message>
        <source>휴대전화가 연결되어 있습니다.</source>
        <translation>A phone is paired.</translation>
    </message>
    <message>
        <source>연결된 휴대전화가 없습니다.</source>
        <translation>No phone is paired.</translation>
    </message>
    <message>
        <source>구역과 센터</source>
        <translation>Zones and centers</translation>
    </message>
    <message>
        <source>{centre}부터 먼저 시작하는 날</source>
        <translation>{centre} begins before the others on</translation>
    </message>
    <message>
        <source>배송을 시작하는 날</source>
        <translation>Deliveries begin on</translation>
    </message>
    <message>
        <source>먼저 시작하는 날은 구역 전체의 시작일보다 늦을 수 없습니다.</source>
        <translation>The first dong cannot begin after the whole zone.</translation>
    </message>
    <message>
        <source>저장하는 중…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>이 구역은 OK민원센터나 먼저 시작한 동의 팀장이 바꿉니다.</source>
        <translation>Set by a lead of the OK Center, or of the dong that began first.</translation>
    </message>
    <message>
        <source>다른 센터는 그 센터의 팀장이 바꿉니다.</source>
        <translation>Another center&apos;s day is set by its own lead.</translation>
    </message>
    <message>
        <source>배송원의 휴대전화로 QR을 찍거나 {address}에서 번호를 넣으세요.</source>
        <translation>Scan the QR with the courier&apos;s phone, or type the number at {address}.</translation>
    </message>
    <message>
        <source>휴대전화 연결 QR</source>
        <translation>QR to pair the phone</translation>
    </message>
    <message>
        <source>저장했습니다: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Excel 파일</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>CSV 파일</source>
        <translation>CSV file</translation>
    </message>
    <message>
        <source>{kind}로 저장</source>
        <translation>Save as {kind}</translation>
    </message>
    <message>
        <source>PDF 파일</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>폴더</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>파일 이름</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>종류</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>다른 프로그램을 쓰는 동안에도 듣는 키입니다. 칸을 고르고 키를 누르세요.</source>
        <translation>Heard while you work in another program. Choose a field and press the key.</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>글자나 숫자는 Ctrl 또는 Alt와 함께 누르세요. F1–F24도 됩니다.</source>
        <translation>Press letters and digits with Ctrl or Alt. F1–F24 work too.</translation>
    </message>
    <message>
        <source>같은 키를 두 번 골랐습니다.</source>
        <translation>The same key is chosen twice.</translation>
    </message>
    <message>
        <source>번호 호출</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>예약 · 서류</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>배송 배차</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>호출 막대</source>
        <translation>Caller bar</translation>
    </message>
    <message>
        <source>다른 프로그램 위에 호출 막대만 둡니다</source>
        <translation>Leaves only the caller bar, over other programs</translation>
    </message>
    <message>
        <source>급함 {n}</source>
        <translation>{n} urgent</translation>
    </message>
    <message>
        <source>창구 멈춤</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>번호로 호출</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>기다리는 번호</source>
        <translation>Waiting numbers</translation>
    </message>
    <message>
        <source>기다리는 번호가 없습니다.</source>
        <translation>No number is waiting.</translation>
    </message>
    <message>
        <source>이 창구가 맡은 업무가 없습니다.</source>
        <translation>This counter serves no line.</translation>
    </message>
    <message>
        <source>번호 발급 마감</source>
        <translation>No more numbers</translation>
    </message>
    <message>
        <source>이 창구의 업무</source>
        <translation>This counter&apos;s lines</translation>
    </message>
    <message>
        <source>대기</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>예상 대기시간</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>함께 맡는 창구</source>
        <translation>Also at counters</translation>
    </message>
    <message>
        <source>이관</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>{ticket} · {line}
번호와 처음 기다린 시각은 그대로입니다.</source>
        <translation>{ticket} · {line}
The number and its original time stay as they are.</translation>
    </message>
    <message>
        <source>다른 업무로</source>
        <translation>To another line</translation>
    </message>
    <message>
        <source>한 창구로</source>
        <translation>To one counter</translation>
    </message>
    <message>
        <source>보낼 곳을 고르세요.</source>
        <translation>Choose where to.</translation>
    </message>
    <message>
        <source>지금 보낼 수 있는 곳이 없습니다.</source>
        <translation>There is nowhere to transfer to now.</translation>
    </message>
    <message>
        <source>대기 {people}</source>
        <translation>{people} waiting</translation>
    </message>
    <message>
        <source>전체 화면으로</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>{n}초 뒤 로그아웃 · 여기를 누르면 계속</source>
        <translation>Log-off in {n} s · click here to go on</translation>
    </message>
    <message>
        <source>중앙과 연결이 끊겼습니다.</source>
        <translation>Central cannot be reached.</translation>
    </message>
    <message>
        <source>{keys}: 다른 프로그램이 쓰고 있습니다. 메뉴에서 다른 키로 바꾸세요.</source>
        <translation>{keys}: used by another program. Choose another key in the menu.</translation>
    </message>
    <message>
        <source>이 화면에서는 다른 프로그램 위의 단축키를 쓸 수 없습니다. 단추를 누르세요.</source>
        <translation>This screen lets no program hear keys from elsewhere. Use the buttons.</translation>
    </message>
    <message>
        <source>멈춘 창구입니다: {because}. 다음 호출(F2)이나 {key} 키로 다시 엽니다.</source>
        <translation>This counter is paused: {because}. The next call (F2) or {key} opens it again.</translation>
    </message>
    <message>
        <source>전광판과 창구 화면에 이유가 나옵니다. 다음 호출을 누르면 다시 엽니다.</source>
        <translation>The board and the counter&apos;s display say why. The next call opens it again.</translation>
    </message>
    <message>
        <source>멈춤</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>이유를 고르세요.</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <source>정한 내용은 오늘만 지켜지고, 키오스크와 안내 화면에 바로 나타납니다. 이미 받은 번호는 그대로 모십니다.</source>
        <translation>Holds for today only and shows on kiosks and boards at once. Numbers already taken are still served.</translation>
    </message>
    <message>
        <source>정하기</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>업무 목록</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>{what}: 시작</source>
        <translation>{what}: start</translation>
    </message>
    <message>
        <source>{what}: 끝</source>
        <translation>{what}: end</translation>
    </message>
    <message>
        <source>근무 시간</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>점심 교대 (이 시간에는 비웁니다)</source>
        <translation>Lunch (nobody at the counter)</translation>
    </message>
    <message>
        <source>창구</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>요일</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>근무 목록</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>예상 대기시간과 번호표 마감이 이 근무표를 따릅니다. 비어 있으면 모든 창구가 여는 시간 내내 일하는 것으로 셉니다.</source>
        <translation>Expected waits and the end of numbers follow this roster. While it is empty, every counter counts as open all day.</translation>
    </message>
    <message>
        <source>새 근무</source>
        <translation>New duty</translation>
    </message>
    <message>
        <source>근무 넣기</source>
        <translation>Add duty</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>근무를 넣었습니다.</source>
        <translation>Duty added.</translation>
    </message>
    <message>
        <source>근무를 뺐습니다.</source>
        <translation>Duty removed.</translation>
    </message>
    <message>
        <source>점심 {span}</source>
        <translation>lunch {span}</translation>
    </message>
    <message>
        <source>근무가 없는 요일에 쉬는 것으로 세는 창구: {counters}</source>
        <translation>Counted as closed on weekdays without a duty: counter {counters}</translation>
    </message>
    <message>
        <source>도로명 주소</source>
        <translation>Road address</translation>
    </message>
    <message>
        <source>우편번호</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>상세 주소</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>상세 주소 (동·호수)</source>
        <translation>Detail (building, unit)</translation>
    </message>
    <message>
        <source>받으실 주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>도로명 · 건물 · 우편번호 · ㅅㅊㄷㄹ 123</source>
        <translation>Road · building · postcode · ㅅㅊㄷㄹ 123</translation>
    </message>
    <message>
        <source>찾은 주소</source>
        <translation>Addresses found</translation>
    </message>
    <message>
        <source>도로명 주소 (예: 서초대로 123)</source>
        <translation>Road address (e.g. Seocho-daero 123)</translation>
    </message>
    <message>
        <source>행정동</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>다시 찾기</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>중앙이 응답하지 않아 주소를 찾지 못했습니다. 적은 내용은 남아 있습니다.</source>
        <translation>Central does not answer, so no address was found. What you typed stays.</translation>
    </message>
    <message>
        <source>찾는 주소가 없습니다. 다르게 적어 보세요.</source>
        <translation>No such address. Try to write it differently.</translation>
    </message>
    <message>
        <source>고르세요</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>창구와 배송원마다 받은 방법별로 있어야 할 돈입니다.</source>
        <translation>What each counter and courier must hold, by kind of payment.</translation>
    </message>
    <message>
        <source>CSV 저장</source>
        <translation>Save CSV</translation>
    </message>
    <message>
        <source>Excel 저장</source>
        <translation>Save Excel</translation>
    </message>
    <message>
        <source>받고 있습니다…</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>이 날 받은 수수료가 없습니다.</source>
        <translation>No fees were received on this day.</translation>
    </message>
    <message>
        <source>센 매수 (모든 서류의 장 수를 더해)</source>
        <translation>Sheets counted (of all documents together)</translation>
    </message>
    <message>
        <source>봉투를 봉했습니다</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>봉투에 넣었습니다</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>종이를 세어 매수를 적으세요.</source>
        <translation>Count the sheets and write the number.</translation>
    </message>
    <message>
        <source>그 밖의 처리</source>
        <translation>More</translation>
    </message>
    <message>
        <source>그래도 한 번 더 접수</source>
        <translation>Place it once more</translation>
    </message>
    <message>
        <source>접수</source>
        <translation>Place the order</translation>
    </message>
    <message>
        <source>중앙이 응답하지 않았습니다. 다시 눌러도 두 번 접수되지 않습니다.</source>
        <translation>Central did not answer. Pressing again never places it twice.</translation>
    </message>
    <message>
        <source>합계 {won}</source>
        <translation>Total {won}</translation>
    </message>
    <message>
        <source>배송 구역: {zone}</source>
        <translation>Zone: {zone}</translation>
    </message>
    <message>
        <source>신분증 확인이 필요합니다. 확인한 때부터 처리 기간을 셉니다.</source>
        <translation>An ID must be seen. The period runs from then on.</translation>
    </message>
    <message>
        <source>증지 {stamp} + 배송료 {delivery} = {total}</source>
        <translation>Stamp {stamp} + delivery {delivery} = {total}</translation>
    </message>
    <message>
        <source>아직 안 했습니다. 확인한 뒤에 처리합니다.</source>
        <translation>Not yet. Work begins after it.</translation>
    </message>
    <message>
        <source>받을 것</source>
        <translation>To receive</translation>
    </message>
    <message>
        <source>받은 방법</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>면제 사유 (확인한 증빙의 종류만 기록)</source>
        <translation>Waived because (only the kind of proof is kept)</translation>
    </message>
    <message>
        <source>면제합니다</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>받았습니다</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>기록하고 있습니다…</source>
        <translation>Recording…</translation>
    </message>
    <message>
        <source>이 주소로 보냅니다</source>
        <translation>Send it there</translation>
    </message>
    <message>
        <source>민원택배 화면 {key}</source>
        <translation>Delivery page {key}</translation>
    </message>
    <message>
        <source>포장 기한이 지난 택배 {n}건</source>
        <translation>{n} past packing time</translation>
    </message>
    <message>
        <source>30분 안에 포장할 택배 {n}건</source>
        <translation>{n} to pack within 30 min</translation>
    </message>
    <message>
        <source>1시간 안에 포장할 택배 {n}건</source>
        <translation>{n} to pack within 1 h</translation>
    </message>
    <message>
        <source>분실 봉투 {n}개</source>
        <translation>{n} lost</translation>
    </message>
    <message>
        <source>연장할 길이 (처리 기간의 단위로)</source>
        <translation>Extend by (in the unit of its period)</translation>
    </message>
    <message>
        <source>민원인에게 알릴 말: “{notice}”</source>
        <translation>The citizen will read: “{notice}”</translation>
    </message>
    <message>
        <source>돌려드릴 돈: 증지수수료 {stamp}, 배송료 {delivery}</source>
        <translation>To be given back: stamp fee {stamp}, delivery fee {delivery}</translation>
    </message>
    <message>
        <source>돌려드릴 돈이 없습니다.</source>
        <translation>Nothing is to be given back.</translation>
    </message>
    <message>
        <source>배송료는 나눈 다른 신청으로 옮겨집니다.</source>
        <translation>The delivery fee moves to another part.</translation>
    </message>
    <message>
        <source>한 번에 신청할 수 있는 서류 수를 넘었습니다.</source>
        <translation>Too many documents for one order.</translation>
    </message>
    <message>
        <source>본인이 창구에서 받아야 하는 서류가 있습니다. 방문 예약을 안내하세요.</source>
        <translation>A document must be collected in person. Offer a reservation.</translation>
    </message>
    <message>
        <source>전화로 받지 않는 서류가 있습니다. 방문 예약을 안내하세요.</source>
        <translation>A document cannot be ordered by phone. Offer a reservation.</translation>
    </message>
    <message>
        <source>받으실 분의 이름을 적으세요.</source>
        <translation>Write the recipient&apos;s name.</translation>
    </message>
    <message>
        <source>받으실 분의 전화번호를 적으세요.</source>
        <translation>Write the recipient&apos;s phone number.</translation>
    </message>
    <message>
        <source>받으실 주소를 찾아 고르세요.</source>
        <translation>Find and choose the address.</translation>
    </message>
    <message>
        <source>서초구 우편번호 다섯 자리를 적으세요 (06500–06806).</source>
        <translation>Write the district&apos;s five-digit postcode (06500–06806).</translation>
    </message>
    <message>
        <source>주소의 행정동을 고르세요.</source>
        <translation>Choose the dong of the address.</translation>
    </message>
    <message>
        <source>오전</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>오후</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>하루 중</source>
        <translation>during the day</translation>
    </message>
    <message>
        <source>지금 창구에서</source>
        <translation>Now, here</translation>
    </message>
    <message>
        <source>받으실 때</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>창구 수령만</source>
        <translation>counter only</translation>
    </message>
    <message>
        <source>전화 불가</source>
        <translation>not by phone</translation>
    </message>
    <message>
        <source>{number} 신분을 확인했습니다. 도착 약속은 {promise}입니다.</source>
        <translation>{number}: identity checked. Promised: {promise}.</translation>
    </message>
    <message>
        <source>{number} 서류를 발급했습니다. 포장하세요.</source>
        <translation>{number}: issued. Pack it now.</translation>
    </message>
    <message>
        <source>{number} 봉투에 넣었습니다. 다른 직원이 다시 세어 봉해야 합니다.</source>
        <translation>{number}: packed. A second clerk must count again and seal it.</translation>
    </message>
    <message>
        <source>{number} 봉투를 봉했습니다.</source>
        <translation>{number}: sealed.</translation>
    </message>
    <message>
        <source>{number} 봉투를 열었습니다.</source>
        <translation>{number}: opened.</translation>
    </message>
    <message>
        <source>{number} 수수료를 기록했습니다. {left}</source>
        <translation>{number}: fees recorded. {left}</translation>
    </message>
    <message>
        <source>{number} 수수료를 돌려드렸습니다.</source>
        <translation>{number}: fees given back.</translation>
    </message>
    <message>
        <source>{number} 보완을 요청했습니다. 처리 기간은 멈춥니다.</source>
        <translation>{number}: correction asked. The period stands still.</translation>
    </message>
    <message>
        <source>{number} 보완을 접수했습니다. 도착 약속은 {promise}입니다.</source>
        <translation>{number}: correction received. Promised: {promise}.</translation>
    </message>
    <message>
        <source>{number} 기간을 연장했습니다. 도착 약속은 {promise}입니다.</source>
        <translation>{number}: extended. Promised: {promise}.</translation>
    </message>
    <message>
        <source>{number} 서류를 창구에서 내주었습니다.</source>
        <translation>{number}: handed over here.</translation>
    </message>
    <message>
        <source>{number} 새 주소로 보냅니다.</source>
        <translation>{number}: goes to the new address.</translation>
    </message>
    <message>
        <source>{number} 잘못된 서류를 기록했습니다. 무료로 먼저 다시 발급합니다.</source>
        <translation>{number}: wrong document recorded. It is issued anew, free and first.</translation>
    </message>
    <message>
        <source>{number} 다시 발급합니다.</source>
        <translation>{number}: will be issued anew.</translation>
    </message>
    <message>
        <source>{number} 분실을 기록했습니다. 팀장에게 알리세요.</source>
        <translation>{number}: loss recorded. Tell the lead.</translation>
    </message>
    <message>
        <source>{number} 봉투를 찾았습니다.</source>
        <translation>{number}: envelope found.</translation>
    </message>
    <message>
        <source>{number} 신청을 취소했습니다. {left}</source>
        <translation>{number}: cancelled. {left}</translation>
    </message>
    <message>
        <source>{number} 신청을 반려했습니다. {left}</source>
        <translation>{number}: rejected. {left}</translation>
    </message>
    <message>
        <source>{number} 서류를 폐기했습니다.</source>
        <translation>{number}: destroyed.</translation>
    </message>
    <message>
        <source>/ 검색   ↑↓ 고르기   F7 새 신청   F5 발급   F6 포장   F12 그 밖의 처리   F1 모든 단축키</source>
        <translation>/ search   ↑↓ choose   F7 new order   F5 issue   F6 pack   F12 more   F1 all keys</translation>
    </message>
    <message>
        <source>돌려드릴 돈 {won}이 있습니다.</source>
        <translation>{won} must be given back.</translation>
    </message>
    <message>
        <source>아직 {won}을 받아야 합니다.</source>
        <translation>{won} is still to be received.</translation>
    </message>
    <message>
        <source>{number} 신청이 이 목록에서 빠졌습니다.</source>
        <translation>{number} has left this list.</translation>
    </message>
    <message>
        <source>{number} 신청이 ‘{state}’ 상태가 되었습니다.</source>
        <translation>{number} is now “{state}”.</translation>
    </message>
    <message>
        <source>봉투 추가</source>
        <translation>More envelopes</translation>
    </message>
    <message>
        <source>배송원 변경</source>
        <translation>Another courier</translation>
    </message>
    <message>
        <source>행방을 모르는 봉투 {n}개를 분실로 적습니다.</source>
        <translation>{n} envelopes nobody can account for will be recorded as lost.</translation>
    </message>
    <message>
        <source>배송원이 가지고 있지 않음</source>
        <translation>The courier does not have them</translation>
    </message>
    <message>
        <source>확인하고 조치함</source>
        <translation>Looked at and dealt with</translation>
    </message>
    <message>
        <source>봉투의 QR을 찍거나 신청 번호를 적으세요</source>
        <translation>Scan the envelope&apos;s QR or type its order number</translation>
    </message>
    <message>
        <source>남은 봉투 {n}개:  {numbers}</source>
        <translation>{n} left:  {numbers}</translation>
    </message>
    <message>
        <source>남은 봉투를 모두 찍어야 합니다.</source>
        <translation>The envelopes left must all be scanned.</translation>
    </message>
    <message>
        <source>첫 봉투를 찍으세요.</source>
        <translation>Scan the first envelope.</translation>
    </message>
    <message>
        <source>모든 봉투를 찍었습니다.</source>
        <translation>Every envelope was scanned.</translation>
    </message>
    <message>
        <source>{number} 확인했습니다.</source>
        <translation>{number} is right.</translation>
    </message>
    <message>
        <source>이미 찍은 봉투입니다.</source>
        <translation>This one was scanned before.</translation>
    </message>
    <message>
        <source>중앙이 응답하지 않았습니다. 같은 봉투를 다시 찍으세요.</source>
        <translation>Central did not answer. Scan the same envelope again.</translation>
    </message>
    <message>
        <source>만들기</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>오전 · 오후</source>
        <translation>Morning · afternoon</translation>
    </message>
    <message>
        <source>구역을 받고 있습니다…</source>
        <translation>Fetching the zones…</translation>
    </message>
    <message>
        <source>배송</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>이 날의 배송이 없습니다. F7로 만드세요.</source>
        <translation>No runs on this day. Open one with F7.</translation>
    </message>
    <message>
        <source>봉투 순서</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>기다리는 봉투를 끌어다 놓거나, 골라서 F5로 넣으세요.</source>
        <translation>Drag waiting envelopes here, or choose them and press F5.</translation>
    </message>
    <message>
        <source>왼쪽에서 배송을 고르세요.</source>
        <translation>Choose a run on the left.</translation>
    </message>
    <message>
        <source>기다리는 봉투</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>배송을 기다리는 봉투가 없습니다.</source>
        <translation>No envelopes wait for a run.</translation>
    </message>
    <message>
        <source>{courier} {time}: {number} ‘{deed}’. {note}</source>
        <translation>{courier} {time}: {number} “{deed}”. {note}</translation>
    </message>
    <message>
        <source>{courier} {time}: {number} ‘{deed}’라고 알렸지만, 이미 ‘{state}’ 상태였습니다. {note}</source>
        <translation>{courier} {time} told {number} “{deed}”, but it was “{state}” already. {note}</translation>
    </message>
    <message>
        <source>{courier} {time}: {number} ‘{deed}’라고 알렸지만, 수령번호나 신분증이 확인되지 않아 아직 배송 중입니다. 봉투가 어디 있는지 배송원과 확인해 주세요. {note}</source>
        <translation>{courier} {time}: {number} was told as ‘{deed}’, but neither receipt code nor ID proved it: it is still out. Ask the courier where the envelope is. {note}</translation>
    </message>
    <message>
        <source>{page} / {pages} 쪽</source>
        <translation>Page {page} / {pages}</translation>
    </message>
    <message>
        <source>배송원 {name} · 출발 {time}</source>
        <translation>Courier {name} · leaves {time}</translation>
    </message>
    <message>
        <source>봉투 {n}개</source>
        <translation>{n} envelope(s)</translation>
    </message>
    <message>
        <source>봉투 {n}개 · 받을 돈 {won}</source>
        <translation>{n} envelopes · to receive {won}</translation>
    </message>
    <message>
        <source>출발</source>
        <translation>Depart</translation>
    </message>
    <message>
        <source>상태 · 출발</source>
        <translation>State · leaves</translation>
    </message>
    <message>
        <source>구역 · 배송원</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>봉투 수</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>정하지 않음</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>순서</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>봉투 · 받을 돈</source>
        <translation>Envelope · fee</translation>
    </message>
    <message>
        <source>신청 번호 · 주소</source>
        <translation>Order · address</translation>
    </message>
    <message>
        <source>기한 · 약속</source>
        <translation>Ready · promise</translation>
    </message>
    <message>
        <source>새 배송</source>
        <translation>New run</translation>
    </message>
    <message>
        <source>배송원 정하기</source>
        <translation>Choose courier</translation>
    </message>
    <message>
        <source>배송에 넣기</source>
        <translation>Put on the run</translation>
    </message>
    <message>
        <source>배송에서 빼기</source>
        <translation>Take off the run</translation>
    </message>
    <message>
        <source>순서 제안</source>
        <translation>Propose order</translation>
    </message>
    <message>
        <source>앞으로</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>뒤로</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>확정</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>확정 풀기</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>봉투 싣기</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>돌아온 봉투</source>
        <translation>Scan back</translation>
    </message>
    <message>
        <source>정산</source>
        <translation>Reckon up</translation>
    </message>
    <message>
        <source>배송 취소</source>
        <translation>Cancel the run</translation>
    </message>
    <message>
        <source>배송표</source>
        <translation>Run sheet</translation>
    </message>
    <message>
        <source>배송원 관리</source>
        <translation>Couriers</translation>
    </message>
    <message>
        <source>보고 확인</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>계획 중</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>확정됨</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>싣는 중</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>정산됨</source>
        <translation>Reckoned up</translation>
    </message>
    <message>
        <source>직접 정한 순서</source>
        <translation>Ordered by hand</translation>
    </message>
    <message>
        <source>좌표로 제안한 순서</source>
        <translation>Proposed by coordinates</translation>
    </message>
    <message>
        <source>좌표와 주소로 제안한 순서</source>
        <translation>Proposed by coordinates and addresses</translation>
    </message>
    <message>
        <source>주소로 제안한 순서</source>
        <translation>Proposed by addresses</translation>
    </message>
    <message>
        <source>배송표를 프린터로 보냈습니다: {printer}</source>
        <translation>The run sheet went to the printer: {printer}</translation>
    </message>
    <message>
        <source>인쇄하지 못했습니다: {printer}. 용지와 전원을 확인하고 다시 인쇄하거나 PDF로 저장하세요.</source>
        <translation>Not printed: {printer}. Check its paper and power and print again, or save as PDF.</translation>
    </message>
    <message>
        <source>인쇄가 끝났는지 알 수 없습니다: {printer}. 나온 쪽을 확인하고 필요하면 다시 인쇄하세요.</source>
        <translation>Nobody knows whether all was printed: {printer}. Look at the pages that came out and print again if needed.</translation>
    </message>
    <message>
        <source>{run} 배송을 만들었습니다.</source>
        <translation>{run}: opened.</translation>
    </message>
    <message>
        <source>{run} 배송원은 {courier}입니다.</source>
        <translation>{run}: driven by {courier}.</translation>
    </message>
    <message>
        <source>{run} 배송에 넣었습니다. 봉투 {n}개.</source>
        <translation>{run}: put on it. {n} envelopes.</translation>
    </message>
    <message>
        <source>{run} 배송에서 뺐습니다. 봉투 {n}개.</source>
        <translation>{run}: taken off. {n} envelopes.</translation>
    </message>
    <message>
        <source>{run} 순서를 정했습니다: {ordering}.</source>
        <translation>{run}: {ordering}.</translation>
    </message>
    <message>
        <source>{run} 순서를 바꾸었습니다.</source>
        <translation>{run}: order changed.</translation>
    </message>
    <message>
        <source>{run} 배송을 확정했습니다. 배송표를 인쇄하세요.</source>
        <translation>{run}: locked. Print the run sheet.</translation>
    </message>
    <message>
        <source>{run} 확정을 풀었습니다.</source>
        <translation>{run}: unlocked.</translation>
    </message>
    <message>
        <source>{run} 봉투를 실었습니다.</source>
        <translation>{run}: loaded.</translation>
    </message>
    <message>
        <source>{run} 출발했습니다. 봉투 {n}개.</source>
        <translation>{run}: left with {n} envelopes.</translation>
    </message>
    <message>
        <source>{run} 봉투를 돌려받았습니다.</source>
        <translation>{run}: received back.</translation>
    </message>
    <message>
        <source>{run} 정산했습니다: {counts}.</source>
        <translation>{run}: reckoned up: {counts}.</translation>
    </message>
    <message>
        <source>{run} 배송을 취소했습니다.</source>
        <translation>{run}: cancelled.</translation>
    </message>
    <message>
        <source>배송 {delivered} · 반송 {returned} · 보관 {held} · 분실 {lost}</source>
        <translation>delivered {delivered} · returned {returned} · held {held} · lost {lost}</translation>
    </message>
    <message>
        <source>실음</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>싣기 전</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Ctrl+1·2·3 배송 · 순서 · 기다리는 봉투   F7 새 배송   F5 넣기   F1 모든 단축키</source>
        <translation>Ctrl+1·2·3 runs · stops · waiting   F7 new run   F5 put on it   F1 all keys</translation>
    </message>
    <message>
        <source>아직 없음</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>프린터</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>PDF로 저장</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>프린터를 찾고 있습니다…</source>
        <translation>Looking for printers…</translation>
    </message>
    <message>
        <source>이 컴퓨터에 A4 프린터가 없습니다. PDF로 저장하세요.</source>
        <translation>This computer has no A4 printer. Save the sheet as PDF.</translation>
    </message>
    <message>
        <source>프린터로 보내고 있습니다…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <source>이미 받은 신청의 약속은 그대로이고, 새 신청부터 바꾼 날을 따릅니다.</source>
        <translation>Orders already taken keep their promise; new ones follow the day set here.</translation>
    </message>
    <message>
        <source>시작 전</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>{day}부터 배송</source>
        <translation>from {day}</translation>
    </message>
</context>
</TS>

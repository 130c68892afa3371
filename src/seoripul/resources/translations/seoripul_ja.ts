<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ko">
<context>
    <name>Actions</name>
    <message>
        <source>번호표 재발행</source>
        <translation>番号票を再発行</translation>
    </message>
    <message>
        <source>번호표 출력</source>
        <translation>番号票を印刷</translation>
    </message>
    <message>
        <source>번호 다시 입력</source>
        <translation>番号を入れ直す</translation>
    </message>
    <message>
        <source>QR 다시 비추기</source>
        <translation>もう一度かざす</translation>
    </message>
    <message>
        <source>접수증 다시 출력</source>
        <translation>受付票を再印刷</translation>
    </message>
    <message>
        <source>다른 업무 고르기</source>
        <translation>ほかの業務を選ぶ</translation>
    </message>
    <message>
        <source>다시 시도하기</source>
        <translation>もう一度ためす</translation>
    </message>
    <message>
        <source>한 번 더 신청</source>
        <translation>もう一度申請</translation>
    </message>
    <message>
        <source>고치러 가기</source>
        <translation>直しに行く</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%n초 뒤 처음 화면으로 돌아갑니다.</source>
        <translation>
            <numerusform>%n秒後に最初の画面へ戻ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressKeys</name>
    <message>
        <source>모두 지우기</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>一文字消す</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>고치기</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>화면을 아래로 내렸습니다</source>
        <translation>画面を下げました</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>카메라 화면</source>
        <translation>カメラの画面</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>예약을 확인하고 있습니다</source>
        <translation>予約を確認しています</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>番号を取っています</translation>
    </message>
    <message>
        <source>신청하고 있습니다</source>
        <translation>申請しています</translation>
    </message>
    <message>
        <source>잠시만 기다려 주세요.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>보통 1초 안에 끝납니다.</source>
        <translation>通常1秒で終わります。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>휴대전화로 받을 업무를 골라 주세요</source>
        <translation>スマホで受け取る業務をお選びください</translation>
    </message>
    <message>
        <source>어떤 업무로 오셨나요?</source>
        <translation>ご用件をお選びください</translation>
    </message>
    <message>
        <source>다음 화면에서 휴대전화 번호를 누릅니다.</source>
        <translation>次の画面で携帯電話の番号を入力します。</translation>
    </message>
    <message>
        <source>업무를 누르면 번호표가 바로 나옵니다.</source>
        <translation>業務を押すとすぐに番号票が出ます。</translation>
    </message>
    <message>
        <source>연결이 끊겨 지금은 번호표를 드릴 수 없습니다. 창구 직원에게 말씀해 주세요.</source>
        <translation>接続が切れているため、いまは番号を出せません。窓口の職員にお声かけください。</translation>
    </message>
    <message>
        <source>종이 번호표로</source>
        <translation>紙の番号票で</translation>
    </message>
    <message>
        <source>종이 없이 휴대전화로</source>
        <translation>紙なしでスマホへ</translation>
    </message>
    <message>
        <source>번호를 종이에 인쇄합니다.</source>
        <translation>番号を紙に印刷します。</translation>
    </message>
    <message>
        <source>번호와 차례를 휴대전화로 알려 드립니다.</source>
        <translation>番号と順番をスマホにお知らせします。</translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>휴대전화 번호를 눌러 주세요</source>
        <translation>携帯電話の番号を入力してください</translation>
    </message>
    <message>
        <source>차례가 가까워지면 이 번호로 알려 드립니다.</source>
        <translation>順番が近づくとこの番号へお知らせします。</translation>
    </message>
    <message>
        <source>010 다음의 8자리</source>
        <translation>010に続く8けた</translation>
    </message>
    <message>
        <source>차례를 알리는 데에만 쓰고, 볼일이 끝나면 지웁니다.</source>
        <translation>順番のお知らせだけに使い、ご用件が終われば消します。</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>番号を受け取る</translation>
    </message>
    <message>
        <source>번호를 모두 눌러 주세요</source>
        <translation>番号をすべて入力してください</translation>
    </message>
</context>
<context>
    <name>DigitBoxes</name>
    <message>
        <source>비어 있음</source>
        <translation>未入力</translation>
    </message>
    <message numerus="yes">
        <source>%n자리 입력됨</source>
        <translation>
            <numerusform>%n桁入力済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message numerus="yes">
        <source>%n통</source>
        <translation>
            <numerusform>%n通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 한 통 줄이기</source>
        <translation>%1 一通減らす</translation>
    </message>
    <message>
        <source>%1 한 통 늘리기</source>
        <translation>%1 一通増やす</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>키오스크 등록</source>
        <translation>端末の登録</translation>
    </message>
    <message>
        <source>관리자가 알려 준 등록 번호 6자리를 입력해 주세요.</source>
        <translation>管理者から受け取った6桁の登録番号を入力してください。</translation>
    </message>
    <message>
        <source>등록 번호 6자리</source>
        <translation>登録番号6桁</translation>
    </message>
    <message>
        <source>중앙 서버 주소</source>
        <translation>中央サーバーのアドレス</translation>
    </message>
    <message>
        <source>등록하고 있습니다</source>
        <translation>登録しています</translation>
    </message>
    <message>
        <source>등록하기</source>
        <translation>登録する</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>연결이 잠시 끊겼습니다. QR 접수는 계속됩니다.</source>
        <translation>接続が一時切れています。QR受付は続けられます。</translation>
    </message>
    <message>
        <source>번호는 화면에 크게 보여 드립니다.</source>
        <translation>番号は画面に大きく表示します。</translation>
    </message>
    <message>
        <source>큰 글씨 %1%</source>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>큰 글씨</source>
        <translation>大きな字</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>음성안내</source>
        <translation>音声案内</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>低い画面</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>직원 호출</source>
        <translation>職員呼出</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>창구에서 신분증을 보여 주고 서류를 받으세요.</source>
        <translation>窓口で身分証を見せて書類をお受け取りください。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>예약한 서류를 받는 순서와 준비물입니다.</source>
        <translation>予約した書類を受け取る順番と必要なものです。</translation>
    </message>
    <message>
        <source>이용 방법</source>
        <translation>ご利用方法</translation>
    </message>
    <message>
        <source>받는 순서</source>
        <translation>受け取りの順番</translation>
    </message>
    <message>
        <source>1. QR 비추기</source>
        <translation>1. QRをかざす</translation>
    </message>
    <message>
        <source>QR이 없으면 예약번호 8자리와 휴대폰 뒤 4자리를 누릅니다.</source>
        <translation>QRがないときは予約番号8桁と電話番号の下4桁を押します。</translation>
    </message>
    <message>
        <source>2. 번호표 받기</source>
        <translation>2. 番号票を受け取る</translation>
    </message>
    <message>
        <source>전광판에 번호가 나올 때까지 기다립니다.</source>
        <translation>表示板に番号が出るまで待ちます。</translation>
    </message>
    <message>
        <source>3. 창구에서 받기</source>
        <translation>3. 窓口で受け取る</translation>
    </message>
    <message>
        <source>신분증을 보여 주고 수수료를 내면 서류를 드립니다.</source>
        <translation>身分証を見せて手数料を払うと書類をお渡しします。</translation>
    </message>
    <message>
        <source>예약 없이 오셨을 때</source>
        <translation>予約のない方</translation>
    </message>
    <message>
        <source>‘번호표 받기’를 누르고 업무를 고릅니다.</source>
        <translation>「番号票を取る」を押し、業務を選びます。</translation>
    </message>
    <message>
        <source>집에서 받고 싶을 때</source>
        <translation>自宅で受け取りたいとき</translation>
    </message>
    <message>
        <source>‘민원택배’를 누르고 서류와 주소를 고릅니다.</source>
        <translation>‘宅配’を押して書類と住所を選びます。</translation>
    </message>
    <message>
        <source>준비물</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>본인이 오셨을 때</source>
        <translation>ご本人の場合</translation>
    </message>
    <message>
        <source>주민등록증, 운전면허증, 여권, 모바일 신분증 가운데 하나</source>
        <translation>住民登録証、運転免許証、旅券、モバイル身分証のいずれか</translation>
    </message>
    <message>
        <source>대신 오셨을 때</source>
        <translation>代理の場合</translation>
    </message>
    <message>
        <source>위임장과 오신 분의 신분증</source>
        <translation>委任状と来られた方の身分証</translation>
    </message>
    <message>
        <source>도움이 필요할 때</source>
        <translation>お困りのとき</translation>
    </message>
    <message>
        <source>아래의 ‘직원 호출’을 누르면 직원이 이리로 옵니다.</source>
        <translation>下の「職員呼出」を押すと職員がこちらへ参ります。</translation>
    </message>
    <message>
        <source>알겠습니다</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>HoldDrawing</name>
    <message>
        <source>휴대폰의 QR을 스캐너에 대는 그림</source>
        <translation>図：携帯電話のQRをスキャナーにかざす</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>안녕하세요, 무엇을 도와드릴까요?</source>
        <translation>こんにちは。ご用件をお選びください</translation>
    </message>
    <message>
        <source>안녕하세요,
무엇을 도와드릴까요?</source>
        <translation>こんにちは。
ご用件をお選びください</translation>
    </message>
    <message>
        <source>예약하신 서류를 여기에서 접수하고 받아 가세요.</source>
        <translation>予約した書類の受付はこちらです。</translation>
    </message>
    <message>
        <source>원하시는 것을 눌러 주세요.</source>
        <translation>ご希望のものを押してください。</translation>
    </message>
    <message>
        <source>예약 QR 확인</source>
        <translation>予約QRの確認</translation>
    </message>
    <message>
        <source>휴대폰이나 종이의 예약 QR을 비추면 번호표를 드립니다.</source>
        <translation>携帯電話や紙の予約QRをかざすと番号票が出ます。</translation>
    </message>
    <message>
        <source>기다리는 분이 없습니다</source>
        <translation>待っている方はいません</translation>
    </message>
    <message numerus="yes">
        <source>지금 %n명 대기</source>
        <translation>
            <numerusform>ただいま%n人待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>번호표 받기</source>
        <translation>番号票を取る</translation>
    </message>
    <message>
        <source>예약 없이 오셨으면 업무를 고르고 순서를 기다리세요.</source>
        <translation>予約のない方は業務を選んで順番をお待ちください。</translation>
    </message>
    <message>
        <source>민원택배</source>
        <translation>宅配</translation>
    </message>
    <message>
        <source>서류를 집으로 보내 드립니다.</source>
        <translation>書類をご自宅へお届けします。</translation>
    </message>
    <message>
        <source>연결이 끊겨 지금은 신청을 받지 못합니다.</source>
        <translation>接続が切れ、今は申請できません。</translation>
    </message>
    <message>
        <source>예약번호 입력</source>
        <translation>予約番号の入力</translation>
    </message>
    <message>
        <source>QR이 없으면 번호로 접수하세요.</source>
        <translation>QRがなければ番号で受付できます。</translation>
    </message>
    <message>
        <source>이용 방법</source>
        <translation>ご利用方法</translation>
    </message>
    <message>
        <source>순서와 준비물을 알려 드립니다.</source>
        <translation>順番と必要なものをご案内します。</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>QR 비추기</source>
        <translation>QRをかざす</translation>
    </message>
    <message>
        <source>번호표 받기</source>
        <translation>番号を受け取る</translation>
    </message>
    <message>
        <source>창구에서 받기</source>
        <translation>窓口で受け取る</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>계속 이용하시겠습니까?</source>
        <translation>続けてご利用になりますか？</translation>
    </message>
    <message numerus="yes">
        <source>누르지 않으시면 %n초 뒤 처음 화면으로 돌아가고 입력한 내용은 지워집니다.</source>
        <translation>
            <numerusform>操作がなければ%n秒後に最初の画面へ戻り、入力内容は消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>계속 이용하기</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>그만하고 처음으로</source>
        <translation>やめて最初へ</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>모두 지우기</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>一文字消す</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>대문자</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>쌍자음</source>
        <translation>ㄲㄸㅃ</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>一文字消す</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>韓国語の文字</translation>
    </message>
    <message>
        <source>영어 자판</source>
        <translation>英語の文字</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>すべて消す</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>예약 서류 접수</source>
        <translation>予約書類の受付</translation>
    </message>
    <message>
        <source>예약 서류 · 번호표</source>
        <translation>予約書類・番号票</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>언어 선택</source>
        <translation>言語の選択</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>지금 대기</source>
        <translation>ただいまの待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n명</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>받으실 곳</source>
        <translation>受け取り場所</translation>
    </message>
    <message>
        <source>준비물</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>신분증</source>
        <translation>身分証</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>이렇게 해 주세요</source>
        <translation>次にすること</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>지금은 여기에서 접수를 받지 않습니다</source>
        <translation>ただいまこちらでは受け付けていません</translation>
    </message>
    <message>
        <source>키오스크를 준비하고 있습니다</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>바로 도움이 필요하시면 창구 직원에게 말씀해 주세요.</source>
        <translation>お急ぎの方は窓口の職員にお声かけください。</translation>
    </message>
</context>
<context>
    <name>OrderAddressPage</name>
    <message>
        <source>길 이름과 번호, 건물 이름이나 우편번호를 눌러 주세요.</source>
        <translation>道の名前と番号、ビル名かポストコードを入力してください。</translation>
    </message>
    <message>
        <source>주소를 찾고 있습니다.</source>
        <translation>住所を探しています。</translation>
    </message>
    <message>
        <source>찾은 주소가 없습니다. 글자를 다시 확인해 주세요.</source>
        <translation>住所が見つかりません。文字をご確認ください。</translation>
    </message>
    <message>
        <source>어디로 보내 드릴까요?</source>
        <translation>どこへお届けしますか?</translation>
    </message>
    <message>
        <source>주소를 찾아 눌러 주세요.</source>
        <translation>住所を探して押してください。</translation>
    </message>
    <message>
        <source>주소 찾기</source>
        <translation>住所を探す</translation>
    </message>
    <message>
        <source>예: 서초대로 123, ㅅㅊㄷㄹ</source>
        <translation>例: 서초대로 123, ㅅㅊㄷㄹ</translation>
    </message>
    <message>
        <source>더 있습니다. 번호까지 누르면 바로 찾습니다.</source>
        <translation>ほかにもあります。番号まで入力してください。</translation>
    </message>
    <message>
        <source>찾는 주소가 없어요</source>
        <translation>探す住所がない</translation>
    </message>
</context>
<context>
    <name>OrderDigitsPage</name>
    <message>
        <source>010 다음의 8자리</source>
        <translation>010の後の8桁</translation>
    </message>
    <message>
        <source>우편번호 5자리</source>
        <translation>5桁のポストコード</translation>
    </message>
    <message>
        <source>휴대전화 번호를 눌러 주세요</source>
        <translation>携帯電話の番号を押してください</translation>
    </message>
    <message>
        <source>우편번호를 눌러 주세요</source>
        <translation>ポストコードを押してください</translation>
    </message>
    <message>
        <source>배송 소식을 이 번호로 알려 드립니다.</source>
        <translation>この番号にお知らせします。</translation>
    </message>
    <message>
        <source>서초구의 우편번호는 06500부터 06806까지입니다.</source>
        <translation>瑞草区のポストコードは06500から06806までです。</translation>
    </message>
    <message>
        <source>배송을 알리는 데에만 쓰고, 끝난 뒤 30일에 지웁니다.</source>
        <translation>お知らせだけに使い、終了の30日後に消します。</translation>
    </message>
    <message>
        <source>서초구 밖으로는 배송하지 않습니다.</source>
        <translation>瑞草区の外へはお届けしません。</translation>
    </message>
</context>
<context>
    <name>OrderDock</name>
    <message>
        <source>다음</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>OrderDocumentsPage</name>
    <message>
        <source>어떤 서류를 보내 드릴까요?</source>
        <translation>どの書類をお届けしますか?</translation>
    </message>
    <message>
        <source>필요한 서류를 모두 눌러 주세요.</source>
        <translation>必要な書類をすべて押してください。</translation>
    </message>
    <message>
        <source>고른 서류가 없습니다</source>
        <translation>書類が選ばれていません</translation>
    </message>
    <message>
        <source>%1 도착</source>
        <translation>%1 お届け</translation>
    </message>
    <message>
        <source>도착 예정을 확인하고 있습니다.</source>
        <translation>お届け予定を確認しています。</translation>
    </message>
    <message>
        <source>이름으로 찾기</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>목록에서 고르기</source>
        <translation>一覧から選ぶ</translation>
    </message>
    <message>
        <source>서류 이름</source>
        <translation>書類の名前</translation>
    </message>
    <message>
        <source>예: 등본, ㄷㅂ</source>
        <translation>例: 등본, register</translation>
    </message>
    <message>
        <source>더 있습니다. 이름을 더 누르면 줄어듭니다.</source>
        <translation>ほかにもあります。名前を続けて入力してください。</translation>
    </message>
    <message>
        <source>이런 이름의 서류가 없습니다.</source>
        <translation>その名前の書類はありません。</translation>
    </message>
</context>
<context>
    <name>OrderDongPage</name>
    <message>
        <source>어느 동으로 보내 드릴까요?</source>
        <translation>どの地区へお届けしますか?</translation>
    </message>
    <message>
        <source>받으실 곳의 동을 눌러 주세요.</source>
        <translation>住所の地区を押してください。</translation>
    </message>
</context>
<context>
    <name>OrderNotices</name>
    <message>
        <source>연결이 잠시 끊겼습니다. 고르신 것은 그대로 있습니다.</source>
        <translation>接続が切れました。選んだ内容はそのままです。</translation>
    </message>
    <message>
        <source>다시 시도하기</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>OrderReviewPage</name>
    <message>
        <source>이대로 신청할까요?</source>
        <translation>この内容で申請しますか?</translation>
    </message>
    <message>
        <source>틀린 것이 있으면 눌러서 고치세요.</source>
        <translation>間違いがあれば押して直してください。</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>合わせて</translation>
    </message>
    <message>
        <source>동의하시면 신청할 수 있습니다.</source>
        <translation>同意すると申請できます。</translation>
    </message>
    <message>
        <source>신청하기</source>
        <translation>申請する</translation>
    </message>
    <message>
        <source>받을 때 내기</source>
        <translation>受取時に支払う</translation>
    </message>
    <message>
        <source>지금 창구에서 내기</source>
        <translation>今窓口で支払う</translation>
    </message>
    <message>
        <source>신청한 뒤 창구에서 신분증을 보여 주세요.</source>
        <translation>申請の後、窓口で身分証をお見せください。</translation>
    </message>
    <message>
        <source>성함·전화번호·주소 이용에 동의합니다</source>
        <translation>お名前・電話・住所の利用に同意します</translation>
    </message>
    <message>
        <source>배송에만 쓰고, 끝난 뒤 30일에 지웁니다.</source>
        <translation>お届けだけに使い、終了の30日後に消します。</translation>
    </message>
</context>
<context>
    <name>OrderWritePage</name>
    <message>
        <source>길 이름과 번호를 적어 주세요</source>
        <translation>道の名前と番号を入力してください</translation>
    </message>
    <message>
        <source>동과 호수를 적어 주세요</source>
        <translation>号室を入力してください</translation>
    </message>
    <message>
        <source>받는 분의 성함을 적어 주세요</source>
        <translation>受け取る方のお名前を入力してください</translation>
    </message>
    <message>
        <source>도로명 주소의 길 이름과 건물 번호입니다.</source>
        <translation>住所の道の名前と番号です。</translation>
    </message>
    <message>
        <source>단독주택처럼 없으면 그대로 다음을 눌러 주세요.</source>
        <translation>ない場合はそのまま次へ押してください。</translation>
    </message>
    <message>
        <source>배송원이 문 앞에서 이 성함을 확인합니다.</source>
        <translation>お届けのときにこのお名前を確認します。</translation>
    </message>
    <message>
        <source>예: 서초대로 123</source>
        <translation>例: 서초대로 123</translation>
    </message>
    <message>
        <source>예: 101동 1203호</source>
        <translation>例: 101-1203</translation>
    </message>
    <message>
        <source>예: 홍길동</source>
        <translation>例: Hong Gildong</translation>
    </message>
    <message>
        <source>동·호 없이 다음</source>
        <translation>号室なしで次へ</translation>
    </message>
    <message>
        <source>다음</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>아래에서 번호표를 가져가세요.</source>
        <translation>下から番号票をお取りください。</translation>
    </message>
    <message>
        <source>번호표를 출력하지 못했습니다.</source>
        <translation>番号票を印刷できませんでした。</translation>
    </message>
    <message>
        <source>화면의 번호를 적어 두세요.</source>
        <translation>画面の番号をお控えください。</translation>
    </message>
    <message>
        <source>화면의 번호를 적거나 QR을 찍어 두세요.</source>
        <translation>画面の番号を控えるか、QRを読み取ってください。</translation>
    </message>
    <message>
        <source>번호표를 출력하고 있습니다.</source>
        <translation>番号票を印刷しています。</translation>
    </message>
    <message>
        <source>아래에서 접수증을 가져가세요.</source>
        <translation>下から受付票をお取りください。</translation>
    </message>
    <message>
        <source>접수증을 출력하고 있습니다.</source>
        <translation>受付票を印刷しています。</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>휴대전화로 순서를 보는 QR</source>
        <translation>スマホで順番を見るQR</translation>
    </message>
    <message>
        <source>휴대전화로 배송을 보는 QR</source>
        <translation>スマホで状況を見るQR</translation>
    </message>
    <message>
        <source>휴대전화로 순서 보기</source>
        <translation>スマホで順番を見る</translation>
    </message>
    <message>
        <source>QR을 찍으면 휴대전화로 순서를 볼 수 있습니다.</source>
        <translation>QRからスマホで順番を見られます。</translation>
    </message>
    <message>
        <source>휴대전화로 배송 보기</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>QR을 찍으면 휴대전화로 배송을 볼 수 있습니다.</source>
        <translation>QRを読み取るとスマホで状況を見られます。</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>도착 예정</source>
        <translation>お届け予定</translation>
    </message>
    <message>
        <source>도착 예정을 확인하고 있습니다.</source>
        <translation>お届け予定を確認しています。</translation>
    </message>
    <message>
        <source>먼저 되는 것부터 나누어 받기</source>
        <translation>分けて先にできたものから受け取る</translation>
    </message>
    <message>
        <source>배송비는 한 번만 냅니다.</source>
        <translation>配送料は一回だけです。</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>창구에서 신분증을 보여 주고 서류를 받으세요.</source>
        <translation>窓口で身分証を見せて書類をお受け取りください。</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>예약 QR을 비춰 주세요</source>
        <translation>予約QRをかざしてください</translation>
    </message>
    <message>
        <source>QR을 가운데 네모 안에 맞춰 주세요.</source>
        <translation>QRを中央の枠に合わせてください。</translation>
    </message>
    <message>
        <source>QR을 스캐너에 가까이 대면 바로 접수됩니다.</source>
        <translation>スキャナーに近づけるとすぐ受付できます。</translation>
    </message>
    <message>
        <source>화면을 밝게 하고 QR 전체가 보이게 해 주세요.</source>
        <translation>画面を明るくし、QR全体を見せてください。</translation>
    </message>
    <message>
        <source>종이에 인쇄한 QR도 됩니다.</source>
        <translation>印刷したQRも使えます。</translation>
    </message>
    <message>
        <source>QR이 없어요 · 예약번호 입력</source>
        <translation>QRがない · 番号を入力</translation>
    </message>
</context>
<context>
    <name>Scroll</name>
    <message>
        <source>맨 위로</source>
        <translation>一番上へ</translation>
    </message>
    <message>
        <source>아래 내용 더 보기</source>
        <translation>下を見る</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1단계 중 %2단계</source>
        <translation>全%1段階中%2段階</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>비어 있음</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>이전</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>처음으로</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>지금 처음 화면입니다</source>
        <translation>最初の画面です</translation>
    </message>
    <message>
        <source>언어 선택</source>
        <translation>言語の選択</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>예약번호를 입력해 주세요</source>
        <translation>予約番号を入力してください</translation>
    </message>
    <message>
        <source>예약 화면이나 문자에 있는 번호입니다.</source>
        <translation>予約画面やメッセージにある番号です。</translation>
    </message>
    <message>
        <source>예약번호 8자리</source>
        <translation>予約番号8桁</translation>
    </message>
    <message>
        <source>휴대폰 번호 뒤 4자리</source>
        <translation>電話番号の下4桁</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>번호를 모두 눌러 주세요</source>
        <translation>番号をすべて押してください</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>음성안내</source>
        <translation>音声案内</translation>
    </message>
    <message>
        <source>멈춤</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>다시 듣기</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>작게</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>소리 크기 %1</source>
        <translation>音量%1</translation>
    </message>
    <message>
        <source>크게 %1/%2</source>
        <translation>大きく %1/%2</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>중앙 서버에 연결할 수 없습니다. 주소와 네트워크를 확인해 주세요.</source>
        <translation>中央サーバーに接続できません。アドレスとネットワークをご確認ください。</translation>
    </message>
    <message>
        <source>주소는 http:// 또는 https://로 시작해야 합니다.</source>
        <translation>アドレスはhttp://かhttps://で始めてください。</translation>
    </message>
    <message>
        <source>다른 기기의 등록 번호입니다. 새 번호를 받으세요.</source>
        <translation>別の端末の登録番号です。新しい番号を受け取ってください。</translation>
    </message>
    <message>
        <source>등록을 저장하지 못했습니다. 저장 장치를 확인하세요.</source>
        <translation>登録を保存できませんでした。保存装置をご確認ください。</translation>
    </message>
    <message>
        <source>예약 QR이 아닙니다</source>
        <translation>予約のQRではありません</translation>
    </message>
    <message>
        <source>비추신 것은 민원예약의 QR이 아닙니다.</source>
        <translation>かざしたものは民願予約のQRではありません。</translation>
    </message>
    <message>
        <source>예약 화면을 열어 그 QR을 비춰 주세요.</source>
        <translation>予約画面を開き、そのQRをかざしてください。</translation>
    </message>
    <message>
        <source>서리풀 민원</source>
        <translation>ソリプル民願</translation>
    </message>
    <message>
        <source>{numbers}번 창구</source>
        <comment>one counter</comment>
        <translation>{numbers}番窓口</translation>
    </message>
    <message>
        <source>{numbers}번 창구</source>
        <comment>several counters</comment>
        <translation>{numbers}番窓口</translation>
    </message>
    <message>
        <source>{name} 님, 접수되었습니다</source>
        <translation>{name}様、受付しました</translation>
    </message>
    <message>
        <source>예약 시간이 지나 일반 순서로 불러 드립니다.</source>
        <translation>予約時間を過ぎたため、通常の順番でお呼びします。</translation>
    </message>
    <message>
        <source>전광판에 번호가 나오면 {place}로 오세요.</source>
        <translation>番号が出たら{place}へお越しください。</translation>
    </message>
    <message>
        <source>등본·초본, 인감증명서 같은 증명서를 받을 때</source>
        <translation>住民票や印鑑証明などの証明書</translation>
    </message>
    <message>
        <source>출생·혼인·사망 신고와 가족관계증명서</source>
        <translation>出生・婚姻・死亡の届出と家族関係証明書</translation>
    </message>
    <message>
        <source>여권을 새로 신청할 때</source>
        <translation>旅券を新しく申請するとき</translation>
    </message>
    <message>
        <source>다 만들어진 여권을 찾을 때</source>
        <translation>できあがった旅券を受け取るとき</translation>
    </message>
    <message>
        <source>서류를 집에서 받고 싶을 때</source>
        <translation>書類を家で受け取りたいとき</translation>
    </message>
    <message>
        <source>임산부, 장애인, 75세 이상, 영유아와 함께 오신 분</source>
        <translation>妊産婦・障害のある方・75歳以上・乳幼児を連れた方</translation>
    </message>
    <message>
        <source>앞에 %n명</source>
        <translation>前に%n人</translation>
    </message>
    <message>
        <source>{phone} 번호로 차례를 알려 드립니다.</source>
        <translation>{phone} に順番をお知らせします。</translation>
    </message>
    <message>
        <source>번호를 받으셨습니다</source>
        <translation>番号を受け取りました</translation>
    </message>
    <message>
        <source>가실 곳</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>대기 인원</source>
        <translation>前にお待ちの方</translation>
    </message>
    <message>
        <source>다음 순서</source>
        <translation>次の順番</translation>
    </message>
    <message>
        <source>%n명 이상</source>
        <translation>%n人以上</translation>
    </message>
    <message>
        <source>%n명</source>
        <translation>%n人</translation>
    </message>
    <message>
        <source>예상 대기</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>{place} 직원에게 말씀하시거나 다른 업무를 골라 주세요.</source>
        <translation>{place}の職員にお声かけになるか、ほかの業務をお選びください。</translation>
    </message>
    <message>
        <source>{place} 직원에게 말씀하시면 순서를 챙겨 드립니다.</source>
        <translation>{place}の職員にお声かけください。順番をご案内します。</translation>
    </message>
    <message>
        <source>번호가 겹치지 않도록, 끊긴 연결이 돌아와야 번호표를 드릴 수 있습니다.</source>
        <translation>番号が重ならないよう、接続が戻ってから番号をお出しします。</translation>
    </message>
    <message>
        <source>지금은 번호표를 드릴 수 없습니다</source>
        <translation>いまは番号をお出しできません</translation>
    </message>
    <message>
        <source>번호가 나올 때까지 자리에서 기다려 주세요.</source>
        <translation>番号が出るまで席でお待ちください。</translation>
    </message>
    <message>
        <source>앞에 기다리는 분</source>
        <translation>前にお待ちの方</translation>
    </message>
    <message>
        <source>번호표</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>창구</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>앞서 접수한 것을 그대로 두었습니다.</source>
        <translation>前の受付をそのまま残しています。</translation>
    </message>
    <message>
        <source>연결이 잠시 끊겨 이 키오스크에 먼저 적어 두었습니다.</source>
        <translation>接続が切れたため、この端末に控えました。</translation>
    </message>
    <message>
        <source>{place} 직원에게 종이나 이 번호를 보여 주세요.</source>
        <translation>{place}の職員に紙かこの番号をお見せください。</translation>
    </message>
    <message>
        <source>접수를 받아 두었습니다</source>
        <translation>受付を控えました</translation>
    </message>
    <message>
        <source>예약번호</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>{place} 직원에게 예약 화면을 보여 주시면 바로 도와드립니다.</source>
        <translation>{place}の職員に予約画面をお見せください。すぐに対応します。</translation>
    </message>
    <message>
        <source>지금은 확인할 수 없습니다</source>
        <translation>ただいま確認できません</translation>
    </message>
    <message>
        <source>예약을 확인하는 곳과 연결이 잠시 끊겼습니다.</source>
        <translation>予約を確認する先との接続が切れています。</translation>
    </message>
    <message>
        <source>도와드릴 곳</source>
        <translation>ご案内する場所</translation>
    </message>
    <message>
        <source>지금 {counter}번 창구에서 부르고 있습니다. 바로 가 주세요.</source>
        <translation>ただいま{counter}番窓口でお呼びしています。お進みください。</translation>
    </message>
    <message>
        <source>예약하신 장소</source>
        <translation>予約した場所</translation>
    </message>
    <message>
        <source>준비 예정</source>
        <translation>準備の予定</translation>
    </message>
    <message>
        <source>접수 시작</source>
        <translation>受付開始</translation>
    </message>
    <message>
        <source>찾아가신 때</source>
        <translation>受け取った時</translation>
    </message>
    <message>
        <source>취소한 때</source>
        <translation>取り消した時</translation>
    </message>
    <message>
        <source>보관이 끝난 때</source>
        <translation>保管の終わり</translation>
    </message>
    <message>
        <source>예약하신 분</source>
        <translation>予約された方</translation>
    </message>
    <message>
        <source>약 %n분 뒤</source>
        <translation>約%n分後</translation>
    </message>
    <message>
        <source>다시 입력</source>
        <translation>入力できる時</translation>
    </message>
    <message>
        <source>가는 길</source>
        <translation>行き方</translation>
    </message>
    <message>
        <source>받으실 곳</source>
        <translation>受け取り場所</translation>
    </message>
    <message>
        <source>번호표 용지가 떨어졌습니다.</source>
        <translation>番号票の用紙が切れました。</translation>
    </message>
    <message>
        <source>번호표 출력기 덮개가 열려 있습니다.</source>
        <translation>番号票プリンターのふたが開いています。</translation>
    </message>
    <message>
        <source>번호표 출력기가 꺼져 있습니다.</source>
        <translation>番号票プリンターの電源が切れています。</translation>
    </message>
    <message>
        <source>서류를 준비하고 있습니다</source>
        <translation>書類を準備しています</translation>
    </message>
    <message>
        <source>담당 직원이 서류를 준비하는 중입니다.</source>
        <translation>担当の職員が準備しています。</translation>
    </message>
    <message>
        <source>준비가 끝나면 QR을 다시 비춰 주세요.</source>
        <translation>準備ができたら、もう一度QRをかざしてください。</translation>
    </message>
    <message>
        <source>조금 일찍 오셨습니다</source>
        <translation>少し早いお越しです</translation>
    </message>
    <message>
        <source>아직 접수할 수 있는 시간이 아닙니다.</source>
        <translation>まだ受付の時間ではありません。</translation>
    </message>
    <message>
        <source>접수 시작 시각에 QR을 다시 비춰 주세요.</source>
        <translation>受付開始の時刻にもう一度QRをかざしてください。</translation>
    </message>
    <message>
        <source>다른 곳의 예약입니다</source>
        <translation>別の場所の予約です</translation>
    </message>
    <message>
        <source>예약하신 서류는 아래 장소에서 준비하고 있습니다.</source>
        <translation>書類は下の場所で準備しています。</translation>
    </message>
    <message>
        <source>예약하신 장소의 키오스크에서 접수해 주세요.</source>
        <translation>予約した場所の端末で受付してください。</translation>
    </message>
    <message>
        <source>이미 접수하셨습니다</source>
        <translation>すでに受付済みです</translation>
    </message>
    <message>
        <source>전에 받으신 번호로 불러 드립니다.</source>
        <translation>前にお渡しした番号でお呼びします。</translation>
    </message>
    <message>
        <source>자리에서 기다리시다가 번호가 나오면 창구로 와 주세요.</source>
        <translation>席でお待ちになり、番号が出たら窓口へお越しください。</translation>
    </message>
    <message>
        <source>이미 찾아가신 서류입니다</source>
        <translation>受け取り済みの書類です</translation>
    </message>
    <message>
        <source>이 예약의 서류는 모두 전해 드렸습니다.</source>
        <translation>この予約の書類はすべてお渡ししました。</translation>
    </message>
    <message>
        <source>직접 받지 않으셨다면 바로 창구 직원에게 알려 주세요.</source>
        <translation>お受け取りでない場合は、すぐに窓口へお知らせください。</translation>
    </message>
    <message>
        <source>취소된 예약입니다</source>
        <translation>取り消された予約です</translation>
    </message>
    <message>
        <source>이 예약은 취소되어 서류를 받을 수 없습니다.</source>
        <translation>取り消されたため書類は受け取れません。</translation>
    </message>
    <message>
        <source>서류가 필요하시면 창구에서 새로 신청해 주세요.</source>
        <translation>書類が必要な方は窓口で改めてお申し込みください。</translation>
    </message>
    <message>
        <source>발급할 수 없는 예약입니다</source>
        <translation>発行できない予約です</translation>
    </message>
    <message>
        <source>담당 직원이 확인한 결과 서류를 발급할 수 없었습니다.</source>
        <translation>担当の職員が確認した結果、発行できませんでした。</translation>
    </message>
    <message>
        <source>자세한 이유는 창구 직원이 설명해 드립니다.</source>
        <translation>詳しい理由は窓口の職員がご説明します。</translation>
    </message>
    <message>
        <source>보관 기간이 지났습니다</source>
        <translation>保管期間が過ぎました</translation>
    </message>
    <message>
        <source>찾아가실 기간이 지나 서류를 보관하고 있지 않습니다.</source>
        <translation>受け取り期間が過ぎたため、書類は保管していません。</translation>
    </message>
    <message>
        <source>예약을 찾을 수 없습니다</source>
        <translation>予約が見つかりません</translation>
    </message>
    <message>
        <source>이 QR이나 번호로 된 예약이 없습니다.</source>
        <translation>このQRや番号の予約はありません。</translation>
    </message>
    <message>
        <source>예약 화면의 QR이나 번호를 다시 확인해 주세요.</source>
        <translation>予約画面のQRや番号をもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>QR을 읽지 못했습니다</source>
        <translation>QRを読み取れませんでした</translation>
    </message>
    <message>
        <source>화면이 어둡거나 QR이 가려졌을 수 있습니다.</source>
        <translation>画面が暗いか、QRが隠れているようです。</translation>
    </message>
    <message>
        <source>휴대폰 화면을 밝게 하고 다시 비춰 주세요.</source>
        <translation>画面を明るくして、もう一度かざしてください。</translation>
    </message>
    <message>
        <source>잠시 입력할 수 없습니다</source>
        <translation>しばらく入力できません</translation>
    </message>
    <message>
        <source>번호가 여러 번 맞지 않아 개인정보를 지키려고 멈췄습니다.</source>
        <translation>番号が何度も合わなかったため、個人情報保護のため止めました。</translation>
    </message>
    <message>
        <source>QR을 비추거나 창구 직원에게 말씀해 주세요.</source>
        <translation>QRをかざすか、窓口の職員にお声かけください。</translation>
    </message>
    <message>
        <source>오늘 번호표를 모두 드렸습니다</source>
        <translation>本日の番号は終了しました</translation>
    </message>
    <message>
        <source>오늘 쓸 수 있는 번호가 남아 있지 않습니다.</source>
        <translation>本日使える番号が残っていません。</translation>
    </message>
    <message>
        <source>창구 직원에게 예약 화면을 보여 주세요.</source>
        <translation>窓口の職員に予約画面をお見せください。</translation>
    </message>
    <message>
        <source>지금은 번호표를 드리지 않습니다</source>
        <translation>ただいま番号をお出しできません</translation>
    </message>
    <message>
        <source>이 업무는 오늘 접수를 마쳤거나 여기에서 맡지 않습니다.</source>
        <translation>本日の受付は終わったか、ここではできません。</translation>
    </message>
    <message>
        <source>궁금한 점은 창구 직원에게 말씀해 주세요.</source>
        <translation>窓口の職員にお話しください。</translation>
    </message>
    <message>
        <source>그 시간은 예약이 찼습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>고르신 시간의 자리가 방금 모두 찼습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 시간을 골라 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약할 수 없는 시간입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>그 시간에는 예약을 받지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>목록에서 다시 골라 주세요.</source>
        <translation>一覧から選び直してください。</translation>
    </message>
    <message>
        <source>통수를 확인해 주세요</source>
        <translation>通数をご確認ください</translation>
    </message>
    <message>
        <source>통수를 고쳐 주세요.</source>
        <translation>通数を直してください。</translation>
    </message>
    <message>
        <source>동의가 필요합니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>개인정보 이용에 동의하셔야 예약할 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내용을 읽고 동의에 표시해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전화번호가 필요합니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약 확인에 쓸 전화번호가 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전화번호를 적어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소할 수 있는 시간이 지났습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서류 준비가 시작되어 취소할 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>창구 직원에게 말씀해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금은 할 수 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약의 상태가 그사이 바뀌었습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 상태를 확인하고 다시 골라 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>본인 확인이 필요합니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>신분증이나 위임 서류를 확인한 기록이 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인한 신분증의 종류를 골라 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>수수료가 남아 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받은 금액이 수수료와 다릅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받은 방법과 금액을 확인해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이유를 적어 주세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 일은 이유를 남겨야 합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이유를 적고 다시 눌러 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>되돌릴 일이 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 처리가 이미 되돌려졌거나 시간이 지났습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약의 기록을 확인해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기다리는 분이 없습니다</source>
        <translation>待っている方はいません</translation>
    </message>
    <message>
        <source>신청할 수 없는 서류입니다</source>
        <translation>申請できない書類です</translation>
    </message>
    <message>
        <source>고르신 서류는 지금 목록에 없습니다.</source>
        <translation>選んだ書類は今一覧にありません。</translation>
    </message>
    <message>
        <source>한 번에 신청할 수 있는 통수를 벗어났습니다.</source>
        <translation>一度に申請できる通数を超えています。</translation>
    </message>
    <message>
        <source>지금 부를 번호가 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새로 접수되면 다시 눌러 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>응대 중인 분이 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 창구에서 부른 번호가 아직 끝나지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전해 드리거나 부재로 표시한 뒤 다음을 불러 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>더 부를 수 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>같은 번호는 세 번까지만 다시 부를 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>부재로 표시하고 다음 번호를 불러 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아이디나 비밀번호가 맞지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다섯 번 틀리면 계정이 잠깁니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 확인하고 적어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>잠긴 계정입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비밀번호가 여러 번 틀려 계정이 잠겼습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>팀장에게 잠금 해제를 요청해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>로그인이 끝났습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>한동안 쓰지 않아 자동으로 로그아웃되었습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 로그인해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>권한이 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>맡은 역할로는 이 일을 할 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>권한이 있는 직원에게 요청해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>등록되지 않은 기기입니다</source>
        <translation>登録されていない端末です</translation>
    </message>
    <message>
        <source>이 기기의 등록이 없거나 취소되었습니다.</source>
        <translation>この端末の登録がないか、取り消されました。</translation>
    </message>
    <message>
        <source>관리자에게 기기 등록을 요청해 주세요.</source>
        <translation>管理者に登録を依頼してください。</translation>
    </message>
    <message>
        <source>등록 번호가 맞지 않습니다</source>
        <translation>登録番号が違います</translation>
    </message>
    <message>
        <source>번호가 틀렸거나 10분이 지났습니다.</source>
        <translation>番号が違うか、10分が過ぎました。</translation>
    </message>
    <message>
        <source>새 등록 번호를 받아 입력해 주세요.</source>
        <translation>新しい登録番号を受け取り入力してください。</translation>
    </message>
    <message>
        <source>비밀번호가 너무 쉽습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>짐작하기 쉬운 비밀번호는 쓸 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>더 긴 비밀번호를 적어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이미 쓰고 있는 아이디입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>같은 아이디의 계정이 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 아이디를 적어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 해 보시고, 계속되면 담당자에게 알려 주세요.</source>
        <translation>もう一度お試しになり、続く場合は担当者にお知らせください。</translation>
    </message>
    <message>
        <source>요청을 처리하지 못했습니다</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>요청에 고유 번호가 빠져 있습니다.</source>
        <translation>要求に固有番号がありません。</translation>
    </message>
    <message>
        <source>같은 고유 번호로 다른 요청이 있었습니다.</source>
        <translation>同じ固有番号で別の要求がありました。</translation>
    </message>
    <message>
        <source>찾을 수 없습니다</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>찾으시는 것이 없거나 지워졌습니다.</source>
        <translation>お探しのものはないか、消されました。</translation>
    </message>
    <message>
        <source>번호나 주소를 다시 확인해 주세요.</source>
        <translation>番号やアドレスをもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>입력한 내용을 확인해 주세요</source>
        <translation>入力内容をご確認ください</translation>
    </message>
    <message>
        <source>알맞지 않은 내용이 있습니다.</source>
        <translation>正しくない内容があります。</translation>
    </message>
    <message>
        <source>내용을 고치고 다시 해 주세요.</source>
        <translation>直してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>보낸 내용이 너무 큽니다.</source>
        <translation>送った内容が大きすぎます。</translation>
    </message>
    <message>
        <source>저장할 공간이 없습니다</source>
        <translation>保存する場所がありません</translation>
    </message>
    <message>
        <source>중앙 서버의 저장 공간이 가득 찼습니다.</source>
        <translation>中央サーバーの保存場所がいっぱいです。</translation>
    </message>
    <message>
        <source>관리자에게 바로 알려 주세요.</source>
        <translation>すぐに管理者へお知らせください。</translation>
    </message>
    <message>
        <source>지금 이용이 많습니다</source>
        <translation>ただいま混み合っています</translation>
    </message>
    <message>
        <source>요청이 한꺼번에 몰려 처리하지 못했습니다.</source>
        <translation>要求が集中し、処理できませんでした。</translation>
    </message>
    <message>
        <source>잠시 뒤 다시 해 주세요.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>직원을 부르고 있습니다.</source>
        <translation>職員を呼んでいます。</translation>
    </message>
    <message>
        <source>직원을 불렀습니다. 잠시만 기다려 주십시오.</source>
        <translation>職員を呼びました。少々お待ちください。</translation>
    </message>
    <message>
        <source>직원을 다시 부르고 있습니다. 조금만 더 기다려 주십시오.</source>
        <translation>職員をもう一度呼んでいます。もう少しお待ちください。</translation>
    </message>
    <message>
        <source>직원이 오고 있습니다. 이 자리에서 기다려 주십시오.</source>
        <translation>職員が向かっています。この場でお待ちください。</translation>
    </message>
    <message>
        <source>{place} 직원이 오고 있습니다. 이 자리에서 기다려 주십시오.</source>
        <translation>{place}の職員が向かっています。この場でお待ちください。</translation>
    </message>
    <message>
        <source>직원을 부르지 못했습니다. 가까운 직원이나 창구에 말씀해 주세요.</source>
        <translation>職員を呼べませんでした。近くの職員か窓口にお声かけください。</translation>
    </message>
    <message>
        <source>택배로 보내 드릴 수 없는 서류입니다</source>
        <translation>お届けできない書類です</translation>
    </message>
    <message>
        <source>본인이 직접 오셔야 받을 수 있는 서류입니다.</source>
        <translation>ご本人が窓口で受け取る書類です。</translation>
    </message>
    <message>
        <source>창구에서 신청해 주세요.</source>
        <translation>窓口で申請してください。</translation>
    </message>
    <message>
        <source>전화로 신청할 수 없는 서류입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 서류는 신분 확인이 필요합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>방문 예약을 이용해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서초구 밖의 주소입니다</source>
        <translation>瑞草区の外の住所です</translation>
    </message>
    <message>
        <source>민원택배는 서초구 안에서만 배송합니다.</source>
        <translation>瑞草区の中だけにお届けします。</translation>
    </message>
    <message>
        <source>서초구 안의 주소를 골라 주세요.</source>
        <translation>瑞草区の中の住所を選んでください。</translation>
    </message>
    <message>
        <source>아직 배송을 시작하지 않은 지역입니다</source>
        <translation>まだお届けを始めていない地区です</translation>
    </message>
    <message>
        <source>이 지역의 배송은 정해진 날부터 시작합니다.</source>
        <translation>この地区のお届けはまだ始まっていません。</translation>
    </message>
    <message>
        <source>창구에서 받으시거나 다른 주소를 골라 주세요.</source>
        <translation>窓口で受け取るか、ほかの住所を選んでください。</translation>
    </message>
    <message>
        <source>주소를 확인해 주세요</source>
        <translation>住所をご確認ください</translation>
    </message>
    <message>
        <source>받으실 주소가 빠졌거나 찾을 수 없습니다.</source>
        <translation>住所がないか、見つかりません。</translation>
    </message>
    <message>
        <source>주소를 다시 골라 주세요.</source>
        <translation>住所を選び直してください。</translation>
    </message>
    <message>
        <source>방금 같은 신청을 하셨습니다</source>
        <translation>先ほど同じ申請をされました</translation>
    </message>
    <message>
        <source>같은 번호로 같은 서류를 조금 전에 신청하셨습니다.</source>
        <translation>同じ番号で同じ書類を少し前に申請されました。</translation>
    </message>
    <message>
        <source>한 번 더 필요하면 다시 신청해 주세요.</source>
        <translation>もう一度必要なら、再び申請してください。</translation>
    </message>
    <message>
        <source>오늘은 더 신청할 수 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>한 전화번호로 하루에 신청할 수 있는 횟수를 넘었습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내일 다시 신청하시거나 창구로 와 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 직원의 확인이 필요합니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>포장한 사람과 확인하는 사람이 달라야 합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 직원이 로그인해 확인해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>매수가 맞지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>센 매수가 처음 센 매수나 신청한 매수와 다릅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>봉투를 열어 다시 세어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>금액이 맞지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받거나 돌려드릴 금액과 다릅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>금액을 확인해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>수령 번호가 맞지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 분의 여섯 자리 번호와 다릅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>번호를 다시 묻거나 신분증을 확인해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이미 확정한 배송입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확정한 배송표는 바꿀 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사유를 적고 확정을 풀어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 확정하지 않은 배송입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확정해야 봉투를 실을 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송표를 먼저 확정해 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빠진 봉투가 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송표에 있는 봉투가 모두 확인되지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빠진 봉투를 찾아 찍어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송표에 없는 봉투입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 배송에 들어 있지 않은 봉투입니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>봉투를 빼고 배송 담당에게 알려 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송원이 정해지지 않았습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송원을 정해야 확정할 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송원을 골라 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송원이 다른 배송을 맡았습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>같은 시간에 두 배송을 맡을 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 배송원을 골라 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>개수가 맞지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송·반송·보관을 더한 수가 실은 수와 다릅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>남은 봉투의 결과를 적어 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자주 찾는 서류</source>
        <translation>よく使う書類</translation>
    </message>
    <message>
        <source>제증명</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>복지증명</source>
        <translation>福祉の証明</translation>
    </message>
    <message>
        <source>인허가</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>토지·건축</source>
        <translation>土地・建築</translation>
    </message>
    <message>
        <source>세무</source>
        <translation>税金</translation>
    </message>
    <message>
        <source>다른 기관 서류</source>
        <translation>他機関の書類</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>신분 확인 필요</source>
        <translation>身分の確認が必要</translation>
    </message>
    <message>
        <source>%n통</source>
        <translation>%n通</translation>
    </message>
    <message>
        <source>%n종 {copies}통</source>
        <translation>%n種 {copies}通</translation>
    </message>
    <message>
        <source>신청번호</source>
        <translation>申請番号</translation>
    </message>
    <message>
        <source>도착 예정</source>
        <translation>お届け予定</translation>
    </message>
    <message>
        <source>%n원</source>
        <translation>%nウォン</translation>
    </message>
    <message>
        <source>수령 번호</source>
        <translation>受取番号</translation>
    </message>
    <message>
        <source>민원택배 창구 번호</source>
        <translation>宅配窓口の番号</translation>
    </message>
    <message>
        <source>받을 때 내실 돈</source>
        <translation>受取時のお支払い</translation>
    </message>
    <message>
        <source>창구에서 내실 돈</source>
        <translation>窓口でのお支払い</translation>
    </message>
    <message>
        <source>이 지역은 {day}부터 배송합니다.</source>
        <translation>この地区は{day}からお届けします。</translation>
    </message>
    <message>
        <source>신청되었습니다</source>
        <translation>申請が完了しました</translation>
    </message>
    <message>
        <source>받으실 때 배송원에게 수령 번호를 말씀해 주세요.</source>
        <translation>受け取るときに受取番号をお知らせください。</translation>
    </message>
    <message>
        <source>창구에서 신분증을 보여 주세요</source>
        <translation>窓口で身分証をお見せください</translation>
    </message>
    <message>
        <source>확인하면 바로 처리를 시작합니다.</source>
        <translation>確認するとすぐに始めます。</translation>
    </message>
    <message>
        <source>{when}에 도착합니다.</source>
        <translation>{when}にお届けします。</translation>
    </message>
    <message>
        <source>먼저 되는 것부터 나누어 보내 드립니다.</source>
        <translation>分けて先にできたものからお届けします。</translation>
    </message>
    <message>
        <source>{place}에서 수수료를 내 주세요.</source>
        <translation>{place}で手数料をお支払いください。</translation>
    </message>
    <message>
        <source>적으신 내용은 그대로 있습니다. 다시 시도해도 두 번 신청되지 않습니다.</source>
        <translation>入力した内容はそのままです。もう一度試しても二重に申請されません。</translation>
    </message>
    <message>
        <source>잠시 뒤 다시 시도하시거나 {place} 직원에게 말씀해 주세요.</source>
        <translation>少し後でもう一度試すか、{place}の職員にお知らせください。</translation>
    </message>
    <message>
        <source>신청이 되었는지 확인하지 못했습니다</source>
        <translation>申請できたか確認できませんでした</translation>
    </message>
    <message>
        <source>배송비</source>
        <translation>配送料</translation>
    </message>
    <message>
        <source>증지수수료</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>合わせて</translation>
    </message>
    <message>
        <source>서류</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>お届け先</translation>
    </message>
    <message>
        <source>받는 분</source>
        <translation>受け取る方</translation>
    </message>
    <message>
        <source>휴대전화</source>
        <translation>携帯電話</translation>
    </message>
</context>
</TS>

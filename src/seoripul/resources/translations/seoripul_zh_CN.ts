<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="ko">
<context>
    <name>Actions</name>
    <message>
        <source>번호표 재발행</source>
        <translation>重新打印号码票</translation>
    </message>
    <message>
        <source>번호표 출력</source>
        <translation>打印号码票</translation>
    </message>
    <message>
        <source>번호 다시 입력</source>
        <translation>重新输入号码</translation>
    </message>
    <message>
        <source>QR 다시 비추기</source>
        <translation>重新扫码</translation>
    </message>
    <message>
        <source>접수증 다시 출력</source>
        <translation>重新打印凭条</translation>
    </message>
    <message>
        <source>다른 업무 고르기</source>
        <translation>选择其他业务</translation>
    </message>
    <message>
        <source>다시 시도하기</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>한 번 더 신청</source>
        <translation>再申请一次</translation>
    </message>
    <message>
        <source>고치러 가기</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>确定</translation>
    </message>
    <message numerus="yes">
        <source>%n초 뒤 처음 화면으로 돌아갑니다.</source>
        <translation>
            <numerusform>%n秒后返回首页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressKeys</name>
    <message>
        <source>모두 지우기</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>删除一个字</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>고치기</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>화면을 아래로 내렸습니다</source>
        <translation>画面已下移</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>카메라 화면</source>
        <translation>摄像头画面</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>예약을 확인하고 있습니다</source>
        <translation>正在确认您的预约</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>正在取号</translation>
    </message>
    <message>
        <source>신청하고 있습니다</source>
        <translation>正在申请</translation>
    </message>
    <message>
        <source>잠시만 기다려 주세요.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>보통 1초 안에 끝납니다.</source>
        <translation>通常1秒内完成。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>휴대전화로 받을 업무를 골라 주세요</source>
        <translation>请选择用手机取号的业务</translation>
    </message>
    <message>
        <source>어떤 업무로 오셨나요?</source>
        <translation>请选择要办理的业务</translation>
    </message>
    <message>
        <source>다음 화면에서 휴대전화 번호를 누릅니다.</source>
        <translation>在下一页输入手机号码。</translation>
    </message>
    <message>
        <source>업무를 누르면 번호표가 바로 나옵니다.</source>
        <translation>点击业务后立即打印号码。</translation>
    </message>
    <message>
        <source>연결이 끊겨 지금은 번호표를 드릴 수 없습니다. 창구 직원에게 말씀해 주세요.</source>
        <translation>连接已断开，现在无法取号。请咨询窗口工作人员。</translation>
    </message>
    <message>
        <source>종이 번호표로</source>
        <translation>打印纸质号码</translation>
    </message>
    <message>
        <source>종이 없이 휴대전화로</source>
        <translation>不用纸，用手机取号</translation>
    </message>
    <message>
        <source>번호를 종이에 인쇄합니다.</source>
        <translation>将号码打印在纸上。</translation>
    </message>
    <message>
        <source>번호와 차례를 휴대전화로 알려 드립니다.</source>
        <translation>通过手机告知号码和顺序。</translation>
    </message>
</context>
<context>
    <name>DialPage</name>
    <message>
        <source>휴대전화 번호를 눌러 주세요</source>
        <translation>请输入手机号码</translation>
    </message>
    <message>
        <source>차례가 가까워지면 이 번호로 알려 드립니다.</source>
        <translation>快到您时会通知此号码。</translation>
    </message>
    <message>
        <source>010 다음의 8자리</source>
        <translation>010之后的8位数字</translation>
    </message>
    <message>
        <source>차례를 알리는 데에만 쓰고, 볼일이 끝나면 지웁니다.</source>
        <translation>仅用于通知顺序，办完后即删除。</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>번호를 모두 눌러 주세요</source>
        <translation>请输入全部数字</translation>
    </message>
</context>
<context>
    <name>DigitBoxes</name>
    <message>
        <source>비어 있음</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n자리 입력됨</source>
        <translation>
            <numerusform>已输入%n位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message numerus="yes">
        <source>%n통</source>
        <translation>
            <numerusform>%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 한 통 줄이기</source>
        <translation>%1 减少一份</translation>
    </message>
    <message>
        <source>%1 한 통 늘리기</source>
        <translation>%1 增加一份</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>키오스크 등록</source>
        <translation>登记本机</translation>
    </message>
    <message>
        <source>관리자가 알려 준 등록 번호 6자리를 입력해 주세요.</source>
        <translation>请输入管理员提供的6位登记号码。</translation>
    </message>
    <message>
        <source>등록 번호 6자리</source>
        <translation>6位登记号码</translation>
    </message>
    <message>
        <source>중앙 서버 주소</source>
        <translation>中央服务器地址</translation>
    </message>
    <message>
        <source>등록하고 있습니다</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>등록하기</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>연결이 잠시 끊겼습니다. QR 접수는 계속됩니다.</source>
        <translation>连接暂时中断，仍可扫码受理。</translation>
    </message>
    <message>
        <source>번호는 화면에 크게 보여 드립니다.</source>
        <translation>号码会在屏幕上显示。</translation>
    </message>
    <message>
        <source>큰 글씨 %1%</source>
        <translation>大字 %1%</translation>
    </message>
    <message>
        <source>큰 글씨</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>음성안내</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>低位画面</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>직원 호출</source>
        <translation>呼叫帮助</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>창구에서 신분증을 보여 주고 서류를 받으세요.</source>
        <translation>在窗口出示证件并领取文件。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>예약한 서류를 받는 순서와 준비물입니다.</source>
        <translation>领取预约文件的步骤和所需物品。</translation>
    </message>
    <message>
        <source>이용 방법</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>받는 순서</source>
        <translation>领取步骤</translation>
    </message>
    <message>
        <source>1. QR 비추기</source>
        <translation>1. 扫描二维码</translation>
    </message>
    <message>
        <source>QR이 없으면 예약번호 8자리와 휴대폰 뒤 4자리를 누릅니다.</source>
        <translation>没有二维码时，请输入8位预约号码和手机号后4位。</translation>
    </message>
    <message>
        <source>2. 번호표 받기</source>
        <translation>2. 领取号码票</translation>
    </message>
    <message>
        <source>전광판에 번호가 나올 때까지 기다립니다.</source>
        <translation>等候显示屏显示您的号码。</translation>
    </message>
    <message>
        <source>3. 창구에서 받기</source>
        <translation>3. 到窗口领取</translation>
    </message>
    <message>
        <source>신분증을 보여 주고 수수료를 내면 서류를 드립니다.</source>
        <translation>出示证件并缴纳手续费后即可领取文件。</translation>
    </message>
    <message>
        <source>예약 없이 오셨을 때</source>
        <translation>没有预约时</translation>
    </message>
    <message>
        <source>‘번호표 받기’를 누르고 업무를 고릅니다.</source>
        <translation>点击“取号”并选择业务。</translation>
    </message>
    <message>
        <source>집에서 받고 싶을 때</source>
        <translation>想在家领取时</translation>
    </message>
    <message>
        <source>‘민원택배’를 누르고 서류와 주소를 고릅니다.</source>
        <translation>点按‘民愿快递’，选择文件和地址。</translation>
    </message>
    <message>
        <source>준비물</source>
        <translation>所需物品</translation>
    </message>
    <message>
        <source>본인이 오셨을 때</source>
        <translation>本人领取</translation>
    </message>
    <message>
        <source>주민등록증, 운전면허증, 여권, 모바일 신분증 가운데 하나</source>
        <translation>居民身份证、驾驶证、护照、手机身份证之一</translation>
    </message>
    <message>
        <source>대신 오셨을 때</source>
        <translation>代领</translation>
    </message>
    <message>
        <source>위임장과 오신 분의 신분증</source>
        <translation>委托书和代领人证件</translation>
    </message>
    <message>
        <source>도움이 필요할 때</source>
        <translation>需要帮助时</translation>
    </message>
    <message>
        <source>아래의 ‘직원 호출’을 누르면 직원이 이리로 옵니다.</source>
        <translation>点击下方“呼叫帮助”，工作人员会来到这里。</translation>
    </message>
    <message>
        <source>알겠습니다</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>HoldDrawing</name>
    <message>
        <source>휴대폰의 QR을 스캐너에 대는 그림</source>
        <translation>示意图：将手机二维码对准扫描器</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>안녕하세요, 무엇을 도와드릴까요?</source>
        <translation>您好，需要什么帮助？</translation>
    </message>
    <message>
        <source>안녕하세요,
무엇을 도와드릴까요?</source>
        <translation>您好，
需要什么帮助？</translation>
    </message>
    <message>
        <source>예약하신 서류를 여기에서 접수하고 받아 가세요.</source>
        <translation>请在此受理并领取您预约的文件。</translation>
    </message>
    <message>
        <source>원하시는 것을 눌러 주세요.</source>
        <translation>请点击您需要的项目。</translation>
    </message>
    <message>
        <source>예약 QR 확인</source>
        <translation>扫描预约码</translation>
    </message>
    <message>
        <source>휴대폰이나 종이의 예약 QR을 비추면 번호표를 드립니다.</source>
        <translation>出示手机或纸上的预约二维码，即可领取号码票。</translation>
    </message>
    <message>
        <source>기다리는 분이 없습니다</source>
        <translation>目前无人等候</translation>
    </message>
    <message numerus="yes">
        <source>지금 %n명 대기</source>
        <translation>
            <numerusform>目前%n人等候</numerusform>
        </translation>
    </message>
    <message>
        <source>번호표 받기</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>예약 없이 오셨으면 업무를 고르고 순서를 기다리세요.</source>
        <translation>没有预约时，请选择业务后等候叫号。</translation>
    </message>
    <message>
        <source>민원택배</source>
        <translation>民愿快递</translation>
    </message>
    <message>
        <source>서류를 집으로 보내 드립니다.</source>
        <translation>将文件送到您家。</translation>
    </message>
    <message>
        <source>연결이 끊겨 지금은 신청을 받지 못합니다.</source>
        <translation>连接中断，现在无法申请。</translation>
    </message>
    <message>
        <source>예약번호 입력</source>
        <translation>输入预约号码</translation>
    </message>
    <message>
        <source>QR이 없으면 번호로 접수하세요.</source>
        <translation>没有二维码时，用号码受理。</translation>
    </message>
    <message>
        <source>이용 방법</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>순서와 준비물을 알려 드립니다.</source>
        <translation>介绍步骤和所需物品。</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>QR 비추기</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>번호표 받기</source>
        <translation>领取号码</translation>
    </message>
    <message>
        <source>창구에서 받기</source>
        <translation>窗口领取</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>계속 이용하시겠습니까?</source>
        <translation>是否继续使用？</translation>
    </message>
    <message numerus="yes">
        <source>누르지 않으시면 %n초 뒤 처음 화면으로 돌아가고 입력한 내용은 지워집니다.</source>
        <translation>
            <numerusform>如不操作，%n秒后返回首页并清除输入内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>계속 이용하기</source>
        <translation>继续使用</translation>
    </message>
    <message>
        <source>그만하고 처음으로</source>
        <translation>结束并返回首页</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>모두 지우기</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>删除一个字</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>대문자</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>쌍자음</source>
        <translation>ㄲㄸㅃ</translation>
    </message>
    <message>
        <source>한 글자 지우기</source>
        <translation>删除一个字</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>영어 자판</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>예약 서류 접수</source>
        <translation>预约文件受理</translation>
    </message>
    <message>
        <source>예약 서류 · 번호표</source>
        <translation>预约文件 · 取号</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>언어 선택</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>지금 대기</source>
        <translation>目前等候</translation>
    </message>
    <message numerus="yes">
        <source>%n명</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>받으실 곳</source>
        <translation>领取处</translation>
    </message>
    <message>
        <source>준비물</source>
        <translation>所需物品</translation>
    </message>
    <message>
        <source>신분증</source>
        <translation>证件</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>이렇게 해 주세요</source>
        <translation>请这样做</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>지금은 여기에서 접수를 받지 않습니다</source>
        <translation>目前此处不受理</translation>
    </message>
    <message>
        <source>키오스크를 준비하고 있습니다</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>바로 도움이 필요하시면 창구 직원에게 말씀해 주세요.</source>
        <translation>如需立即帮助，请咨询窗口工作人员。</translation>
    </message>
</context>
<context>
    <name>OrderAddressPage</name>
    <message>
        <source>길 이름과 번호, 건물 이름이나 우편번호를 눌러 주세요.</source>
        <translation>请输入路名和号码、建筑名或Postcode。</translation>
    </message>
    <message>
        <source>주소를 찾고 있습니다.</source>
        <translation>正在查找地址。</translation>
    </message>
    <message>
        <source>찾은 주소가 없습니다. 글자를 다시 확인해 주세요.</source>
        <translation>没有找到地址，请重新确认。</translation>
    </message>
    <message>
        <source>어디로 보내 드릴까요?</source>
        <translation>送到哪里？</translation>
    </message>
    <message>
        <source>주소를 찾아 눌러 주세요.</source>
        <translation>请查找地址并点按。</translation>
    </message>
    <message>
        <source>주소 찾기</source>
        <translation>查找地址</translation>
    </message>
    <message>
        <source>예: 서초대로 123, ㅅㅊㄷㄹ</source>
        <translation>例: 서초대로 123, ㅅㅊㄷㄹ</translation>
    </message>
    <message>
        <source>더 있습니다. 번호까지 누르면 바로 찾습니다.</source>
        <translation>还有更多，请输入号码。</translation>
    </message>
    <message>
        <source>찾는 주소가 없어요</source>
        <translation>没有我的地址</translation>
    </message>
</context>
<context>
    <name>OrderDigitsPage</name>
    <message>
        <source>010 다음의 8자리</source>
        <translation>010之后的8位数字</translation>
    </message>
    <message>
        <source>우편번호 5자리</source>
        <translation>5位地区号码(Postcode)</translation>
    </message>
    <message>
        <source>휴대전화 번호를 눌러 주세요</source>
        <translation>请输入手机号码</translation>
    </message>
    <message>
        <source>우편번호를 눌러 주세요</source>
        <translation>请输入地区号码(Postcode)</translation>
    </message>
    <message>
        <source>배송 소식을 이 번호로 알려 드립니다.</source>
        <translation>将通过此号码通知您。</translation>
    </message>
    <message>
        <source>서초구의 우편번호는 06500부터 06806까지입니다.</source>
        <translation>瑞草区的Postcode是06500至06806。</translation>
    </message>
    <message>
        <source>배송을 알리는 데에만 쓰고, 끝난 뒤 30일에 지웁니다.</source>
        <translation>仅用于通知，结束30天后删除。</translation>
    </message>
    <message>
        <source>서초구 밖으로는 배송하지 않습니다.</source>
        <translation>只在瑞草区内配送。</translation>
    </message>
</context>
<context>
    <name>OrderDock</name>
    <message>
        <source>다음</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>OrderDocumentsPage</name>
    <message>
        <source>어떤 서류를 보내 드릴까요?</source>
        <translation>需要哪些文件？</translation>
    </message>
    <message>
        <source>필요한 서류를 모두 눌러 주세요.</source>
        <translation>请点按所有需要的文件。</translation>
    </message>
    <message>
        <source>고른 서류가 없습니다</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>%1 도착</source>
        <translation>%1送达</translation>
    </message>
    <message>
        <source>도착 예정을 확인하고 있습니다.</source>
        <translation>正在确认送达时间。</translation>
    </message>
    <message>
        <source>이름으로 찾기</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>목록에서 고르기</source>
        <translation>从列表选择</translation>
    </message>
    <message>
        <source>서류 이름</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>예: 등본, ㄷㅂ</source>
        <translation>例: 등본, register</translation>
    </message>
    <message>
        <source>더 있습니다. 이름을 더 누르면 줄어듭니다.</source>
        <translation>还有更多，请继续输入名称。</translation>
    </message>
    <message>
        <source>이런 이름의 서류가 없습니다.</source>
        <translation>没有此名称的文件。</translation>
    </message>
</context>
<context>
    <name>OrderDongPage</name>
    <message>
        <source>어느 동으로 보내 드릴까요?</source>
        <translation>送到哪个地区？</translation>
    </message>
    <message>
        <source>받으실 곳의 동을 눌러 주세요.</source>
        <translation>请点按地址所在的地区。</translation>
    </message>
</context>
<context>
    <name>OrderNotices</name>
    <message>
        <source>연결이 잠시 끊겼습니다. 고르신 것은 그대로 있습니다.</source>
        <translation>连接暂时中断。您选择的内容已保留。</translation>
    </message>
    <message>
        <source>다시 시도하기</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OrderReviewPage</name>
    <message>
        <source>이대로 신청할까요?</source>
        <translation>这样申请吗？</translation>
    </message>
    <message>
        <source>틀린 것이 있으면 눌러서 고치세요.</source>
        <translation>如需修改请点按。</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>동의하시면 신청할 수 있습니다.</source>
        <translation>同意后即可申请。</translation>
    </message>
    <message>
        <source>신청하기</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>받을 때 내기</source>
        <translation>领取时支付</translation>
    </message>
    <message>
        <source>지금 창구에서 내기</source>
        <translation>现在在窗口支付</translation>
    </message>
    <message>
        <source>신청한 뒤 창구에서 신분증을 보여 주세요.</source>
        <translation>申请后请在窗口出示身份证。</translation>
    </message>
    <message>
        <source>성함·전화번호·주소 이용에 동의합니다</source>
        <translation>同意使用姓名、电话和地址</translation>
    </message>
    <message>
        <source>배송에만 쓰고, 끝난 뒤 30일에 지웁니다.</source>
        <translation>仅用于配送，结束30天后删除。</translation>
    </message>
</context>
<context>
    <name>OrderWritePage</name>
    <message>
        <source>길 이름과 번호를 적어 주세요</source>
        <translation>请输入路名和号码</translation>
    </message>
    <message>
        <source>동과 호수를 적어 주세요</source>
        <translation>请输入详细地址</translation>
    </message>
    <message>
        <source>받는 분의 성함을 적어 주세요</source>
        <translation>请输入收件人姓名</translation>
    </message>
    <message>
        <source>도로명 주소의 길 이름과 건물 번호입니다.</source>
        <translation>道路名地址的路名和号码。</translation>
    </message>
    <message>
        <source>단독주택처럼 없으면 그대로 다음을 눌러 주세요.</source>
        <translation>没有时请直接点按下一步。</translation>
    </message>
    <message>
        <source>배송원이 문 앞에서 이 성함을 확인합니다.</source>
        <translation>送达时将确认此姓名。</translation>
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
        <translation>没有详细地址，下一步</translation>
    </message>
    <message>
        <source>다음</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>아래에서 번호표를 가져가세요.</source>
        <translation>请取走下方的号码票。</translation>
    </message>
    <message>
        <source>번호표를 출력하지 못했습니다.</source>
        <translation>未能打印号码票。</translation>
    </message>
    <message>
        <source>화면의 번호를 적어 두세요.</source>
        <translation>请记下屏幕上的号码。</translation>
    </message>
    <message>
        <source>화면의 번호를 적거나 QR을 찍어 두세요.</source>
        <translation>请记下屏幕上的号码或扫描二维码。</translation>
    </message>
    <message>
        <source>번호표를 출력하고 있습니다.</source>
        <translation>正在打印号码票。</translation>
    </message>
    <message>
        <source>아래에서 접수증을 가져가세요.</source>
        <translation>请在下方取走凭条。</translation>
    </message>
    <message>
        <source>접수증을 출력하고 있습니다.</source>
        <translation>正在打印凭条。</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>휴대전화로 순서를 보는 QR</source>
        <translation>用手机查看顺序的二维码</translation>
    </message>
    <message>
        <source>휴대전화로 배송을 보는 QR</source>
        <translation>用手机查看配送的QR码</translation>
    </message>
    <message>
        <source>휴대전화로 순서 보기</source>
        <translation>用手机查看顺序</translation>
    </message>
    <message>
        <source>QR을 찍으면 휴대전화로 순서를 볼 수 있습니다.</source>
        <translation>用手机扫描二维码即可查看顺序。</translation>
    </message>
    <message>
        <source>휴대전화로 배송 보기</source>
        <translation>用手机查看</translation>
    </message>
    <message>
        <source>QR을 찍으면 휴대전화로 배송을 볼 수 있습니다.</source>
        <translation>用手机扫描QR码即可查看配送。</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>도착 예정</source>
        <translation>预计送达</translation>
    </message>
    <message>
        <source>도착 예정을 확인하고 있습니다.</source>
        <translation>正在确认送达时间。</translation>
    </message>
    <message>
        <source>먼저 되는 것부터 나누어 받기</source>
        <translation>分开配送，先完成的先送</translation>
    </message>
    <message>
        <source>배송비는 한 번만 냅니다.</source>
        <translation>配送费只付一次。</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>창구에서 신분증을 보여 주고 서류를 받으세요.</source>
        <translation>在窗口出示证件并领取文件。</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>예약 QR을 비춰 주세요</source>
        <translation>请出示预约二维码</translation>
    </message>
    <message>
        <source>QR을 가운데 네모 안에 맞춰 주세요.</source>
        <translation>请将二维码对准中间方框。</translation>
    </message>
    <message>
        <source>QR을 스캐너에 가까이 대면 바로 접수됩니다.</source>
        <translation>将二维码靠近扫描器即可受理。</translation>
    </message>
    <message>
        <source>화면을 밝게 하고 QR 전체가 보이게 해 주세요.</source>
        <translation>请调亮屏幕并露出完整的二维码。</translation>
    </message>
    <message>
        <source>종이에 인쇄한 QR도 됩니다.</source>
        <translation>打印的二维码也可以。</translation>
    </message>
    <message>
        <source>QR이 없어요 · 예약번호 입력</source>
        <translation>没有二维码 · 输入号码</translation>
    </message>
</context>
<context>
    <name>Scroll</name>
    <message>
        <source>맨 위로</source>
        <translation>回到顶部</translation>
    </message>
    <message>
        <source>아래 내용 더 보기</source>
        <translation>查看更多</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1단계 중 %2단계</source>
        <translation>第%2步，共%1步</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>비어 있음</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>이전</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>처음으로</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>지금 처음 화면입니다</source>
        <translation>已在首页</translation>
    </message>
    <message>
        <source>언어 선택</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>예약번호를 입력해 주세요</source>
        <translation>请输入预约号码</translation>
    </message>
    <message>
        <source>예약 화면이나 문자에 있는 번호입니다.</source>
        <translation>号码在预约页面或短信中。</translation>
    </message>
    <message>
        <source>예약번호 8자리</source>
        <translation>8位预约号码</translation>
    </message>
    <message>
        <source>휴대폰 번호 뒤 4자리</source>
        <translation>手机号后4位</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>번호를 모두 눌러 주세요</source>
        <translation>请输入全部号码</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>음성안내</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>멈춤</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>다시 듣기</source>
        <translation>重听</translation>
    </message>
    <message>
        <source>작게</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>소리 크기 %1</source>
        <translation>音量%1</translation>
    </message>
    <message>
        <source>크게 %1/%2</source>
        <translation>大声 %1/%2</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>중앙 서버에 연결할 수 없습니다. 주소와 네트워크를 확인해 주세요.</source>
        <translation>无法连接中央服务器，请检查地址和网络。</translation>
    </message>
    <message>
        <source>주소는 http:// 또는 https://로 시작해야 합니다.</source>
        <translation>地址必须以http://或https://开头。</translation>
    </message>
    <message>
        <source>다른 기기의 등록 번호입니다. 새 번호를 받으세요.</source>
        <translation>这是其他设备的登记号码，请获取新号码。</translation>
    </message>
    <message>
        <source>등록을 저장하지 못했습니다. 저장 장치를 확인하세요.</source>
        <translation>未能保存登记，请检查存储设备。</translation>
    </message>
    <message>
        <source>예약 QR이 아닙니다</source>
        <translation>这不是预约二维码</translation>
    </message>
    <message>
        <source>비추신 것은 민원예약의 QR이 아닙니다.</source>
        <translation>您出示的不是民愿预约二维码。</translation>
    </message>
    <message>
        <source>예약 화면을 열어 그 QR을 비춰 주세요.</source>
        <translation>请打开预约页面并扫描其中的二维码。</translation>
    </message>
    <message>
        <source>서리풀 민원</source>
        <translation>瑞草林 民愿</translation>
    </message>
    <message>
        <source>{numbers}번 창구</source>
        <comment>one counter</comment>
        <translation>{numbers}号窗口</translation>
    </message>
    <message>
        <source>{numbers}번 창구</source>
        <comment>several counters</comment>
        <translation>{numbers}号窗口</translation>
    </message>
    <message>
        <source>{name} 님, 접수되었습니다</source>
        <translation>{name}，已受理</translation>
    </message>
    <message>
        <source>예약 시간이 지나 일반 순서로 불러 드립니다.</source>
        <translation>已过预约时间，按普通顺序叫号。</translation>
    </message>
    <message>
        <source>전광판에 번호가 나오면 {place}로 오세요.</source>
        <translation>显示屏显示号码时，请到{place}。</translation>
    </message>
    <message>
        <source>등본·초본, 인감증명서 같은 증명서를 받을 때</source>
        <translation>住民登记、印章等各类证明</translation>
    </message>
    <message>
        <source>출생·혼인·사망 신고와 가족관계증명서</source>
        <translation>出生、婚姻、死亡申报和家族关系证明</translation>
    </message>
    <message>
        <source>여권을 새로 신청할 때</source>
        <translation>申请新护照</translation>
    </message>
    <message>
        <source>다 만들어진 여권을 찾을 때</source>
        <translation>领取已制好的护照</translation>
    </message>
    <message>
        <source>서류를 집에서 받고 싶을 때</source>
        <translation>希望在家收到文件</translation>
    </message>
    <message>
        <source>임산부, 장애인, 75세 이상, 영유아와 함께 오신 분</source>
        <translation>孕妇、残疾人、75岁以上及携婴幼儿者</translation>
    </message>
    <message>
        <source>앞에 %n명</source>
        <translation>前面%n人</translation>
    </message>
    <message>
        <source>{phone} 번호로 차례를 알려 드립니다.</source>
        <translation>将通知 {phone}。</translation>
    </message>
    <message>
        <source>번호를 받으셨습니다</source>
        <translation>已取号</translation>
    </message>
    <message>
        <source>가실 곳</source>
        <translation>请前往</translation>
    </message>
    <message>
        <source>대기 인원</source>
        <translation>前面等候</translation>
    </message>
    <message>
        <source>다음 순서</source>
        <translation>下一位</translation>
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
        <translation>预计等候</translation>
    </message>
    <message>
        <source>{place} 직원에게 말씀하시거나 다른 업무를 골라 주세요.</source>
        <translation>请咨询{place}工作人员，或选择其他业务。</translation>
    </message>
    <message>
        <source>{place} 직원에게 말씀하시면 순서를 챙겨 드립니다.</source>
        <translation>请告知{place}工作人员，他们会安排您的顺序。</translation>
    </message>
    <message>
        <source>번호가 겹치지 않도록, 끊긴 연결이 돌아와야 번호표를 드릴 수 있습니다.</source>
        <translation>为避免号码重复，须待连接恢复后才能取号。</translation>
    </message>
    <message>
        <source>지금은 번호표를 드릴 수 없습니다</source>
        <translation>现在无法取号</translation>
    </message>
    <message>
        <source>번호가 나올 때까지 자리에서 기다려 주세요.</source>
        <translation>请就座等候叫号。</translation>
    </message>
    <message>
        <source>앞에 기다리는 분</source>
        <translation>前面等候</translation>
    </message>
    <message>
        <source>번호표</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>창구</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>앞서 접수한 것을 그대로 두었습니다.</source>
        <translation>保留您之前的受理。</translation>
    </message>
    <message>
        <source>연결이 잠시 끊겨 이 키오스크에 먼저 적어 두었습니다.</source>
        <translation>连接中断，已先记录在本机。</translation>
    </message>
    <message>
        <source>{place} 직원에게 종이나 이 번호를 보여 주세요.</source>
        <translation>请向{place}工作人员出示凭条或此号码。</translation>
    </message>
    <message>
        <source>접수를 받아 두었습니다</source>
        <translation>已记录您的受理</translation>
    </message>
    <message>
        <source>예약번호</source>
        <translation>预约号码</translation>
    </message>
    <message>
        <source>{place} 직원에게 예약 화면을 보여 주시면 바로 도와드립니다.</source>
        <translation>请向{place}工作人员出示预约页面。</translation>
    </message>
    <message>
        <source>지금은 확인할 수 없습니다</source>
        <translation>暂时无法确认</translation>
    </message>
    <message>
        <source>예약을 확인하는 곳과 연결이 잠시 끊겼습니다.</source>
        <translation>与预约系统的连接暂时中断。</translation>
    </message>
    <message>
        <source>도와드릴 곳</source>
        <translation>为您服务的窗口</translation>
    </message>
    <message>
        <source>지금 {counter}번 창구에서 부르고 있습니다. 바로 가 주세요.</source>
        <translation>{counter}号窗口正在叫号，请立即前往。</translation>
    </message>
    <message>
        <source>예약하신 장소</source>
        <translation>预约地点</translation>
    </message>
    <message>
        <source>준비 예정</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>접수 시작</source>
        <translation>开始受理</translation>
    </message>
    <message>
        <source>찾아가신 때</source>
        <translation>领取时间</translation>
    </message>
    <message>
        <source>취소한 때</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>보관이 끝난 때</source>
        <translation>保管截止</translation>
    </message>
    <message>
        <source>예약하신 분</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>약 %n분 뒤</source>
        <translation>约%n分钟后</translation>
    </message>
    <message>
        <source>다시 입력</source>
        <translation>重新输入</translation>
    </message>
    <message>
        <source>가는 길</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>받으실 곳</source>
        <translation>领取处</translation>
    </message>
    <message>
        <source>번호표 용지가 떨어졌습니다.</source>
        <translation>号码票纸已用完。</translation>
    </message>
    <message>
        <source>번호표 출력기 덮개가 열려 있습니다.</source>
        <translation>号码打印机盖未关。</translation>
    </message>
    <message>
        <source>번호표 출력기가 꺼져 있습니다.</source>
        <translation>号码打印机已关闭。</translation>
    </message>
    <message>
        <source>서류를 준비하고 있습니다</source>
        <translation>文件正在准备中</translation>
    </message>
    <message>
        <source>담당 직원이 서류를 준비하는 중입니다.</source>
        <translation>工作人员正在准备您的文件。</translation>
    </message>
    <message>
        <source>준비가 끝나면 QR을 다시 비춰 주세요.</source>
        <translation>准备好后，请再次扫描二维码。</translation>
    </message>
    <message>
        <source>조금 일찍 오셨습니다</source>
        <translation>您来得有点早</translation>
    </message>
    <message>
        <source>아직 접수할 수 있는 시간이 아닙니다.</source>
        <translation>还没到可以受理的时间。</translation>
    </message>
    <message>
        <source>접수 시작 시각에 QR을 다시 비춰 주세요.</source>
        <translation>请在受理开始后再次扫描二维码。</translation>
    </message>
    <message>
        <source>다른 곳의 예약입니다</source>
        <translation>这是其他地点的预约</translation>
    </message>
    <message>
        <source>예약하신 서류는 아래 장소에서 준비하고 있습니다.</source>
        <translation>您的文件在以下地点准备。</translation>
    </message>
    <message>
        <source>예약하신 장소의 키오스크에서 접수해 주세요.</source>
        <translation>请到预约地点的自助机受理。</translation>
    </message>
    <message>
        <source>이미 접수하셨습니다</source>
        <translation>您已受理</translation>
    </message>
    <message>
        <source>전에 받으신 번호로 불러 드립니다.</source>
        <translation>将按您已领取的号码叫号。</translation>
    </message>
    <message>
        <source>자리에서 기다리시다가 번호가 나오면 창구로 와 주세요.</source>
        <translation>请就座等候，显示您的号码时到窗口。</translation>
    </message>
    <message>
        <source>이미 찾아가신 서류입니다</source>
        <translation>文件已被领取</translation>
    </message>
    <message>
        <source>이 예약의 서류는 모두 전해 드렸습니다.</source>
        <translation>此预约的文件已全部交付。</translation>
    </message>
    <message>
        <source>직접 받지 않으셨다면 바로 창구 직원에게 알려 주세요.</source>
        <translation>如非本人领取，请立即告知窗口工作人员。</translation>
    </message>
    <message>
        <source>취소된 예약입니다</source>
        <translation>预约已取消</translation>
    </message>
    <message>
        <source>이 예약은 취소되어 서류를 받을 수 없습니다.</source>
        <translation>此预约已取消，无法领取文件。</translation>
    </message>
    <message>
        <source>서류가 필요하시면 창구에서 새로 신청해 주세요.</source>
        <translation>如需文件，请在窗口重新申请。</translation>
    </message>
    <message>
        <source>발급할 수 없는 예약입니다</source>
        <translation>无法签发文件</translation>
    </message>
    <message>
        <source>담당 직원이 확인한 결과 서류를 발급할 수 없었습니다.</source>
        <translation>经工作人员确认，无法签发该文件。</translation>
    </message>
    <message>
        <source>자세한 이유는 창구 직원이 설명해 드립니다.</source>
        <translation>详细原因由窗口工作人员说明。</translation>
    </message>
    <message>
        <source>보관 기간이 지났습니다</source>
        <translation>保管期已过</translation>
    </message>
    <message>
        <source>찾아가실 기간이 지나 서류를 보관하고 있지 않습니다.</source>
        <translation>领取期限已过，文件不再保管。</translation>
    </message>
    <message>
        <source>예약을 찾을 수 없습니다</source>
        <translation>找不到预约</translation>
    </message>
    <message>
        <source>이 QR이나 번호로 된 예약이 없습니다.</source>
        <translation>没有此二维码或号码的预约。</translation>
    </message>
    <message>
        <source>예약 화면의 QR이나 번호를 다시 확인해 주세요.</source>
        <translation>请再次确认预约页面上的二维码或号码。</translation>
    </message>
    <message>
        <source>QR을 읽지 못했습니다</source>
        <translation>未能读取二维码</translation>
    </message>
    <message>
        <source>화면이 어둡거나 QR이 가려졌을 수 있습니다.</source>
        <translation>屏幕可能太暗或二维码被遮挡。</translation>
    </message>
    <message>
        <source>휴대폰 화면을 밝게 하고 다시 비춰 주세요.</source>
        <translation>请调亮手机屏幕后重新扫码。</translation>
    </message>
    <message>
        <source>잠시 입력할 수 없습니다</source>
        <translation>暂时无法输入</translation>
    </message>
    <message>
        <source>번호가 여러 번 맞지 않아 개인정보를 지키려고 멈췄습니다.</source>
        <translation>号码多次不符，为保护个人信息已暂停输入。</translation>
    </message>
    <message>
        <source>QR을 비추거나 창구 직원에게 말씀해 주세요.</source>
        <translation>请扫描二维码或咨询窗口工作人员。</translation>
    </message>
    <message>
        <source>오늘 번호표를 모두 드렸습니다</source>
        <translation>今日号码已发完</translation>
    </message>
    <message>
        <source>오늘 쓸 수 있는 번호가 남아 있지 않습니다.</source>
        <translation>今日可用号码已用完。</translation>
    </message>
    <message>
        <source>창구 직원에게 예약 화면을 보여 주세요.</source>
        <translation>请向窗口工作人员出示预约页面。</translation>
    </message>
    <message>
        <source>지금은 번호표를 드리지 않습니다</source>
        <translation>现在无法取号</translation>
    </message>
    <message>
        <source>이 업무는 오늘 접수를 마쳤거나 여기에서 맡지 않습니다.</source>
        <translation>该窗口今日已结束，或此处无法受理。</translation>
    </message>
    <message>
        <source>궁금한 점은 창구 직원에게 말씀해 주세요.</source>
        <translation>请咨询窗口工作人员。</translation>
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
        <translation>请从列表重新选择。</translation>
    </message>
    <message>
        <source>통수를 확인해 주세요</source>
        <translation>请确认份数</translation>
    </message>
    <message>
        <source>통수를 고쳐 주세요.</source>
        <translation>请修改份数。</translation>
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
        <translation>目前无人等候</translation>
    </message>
    <message>
        <source>신청할 수 없는 서류입니다</source>
        <translation>无法申请此文件</translation>
    </message>
    <message>
        <source>고르신 서류는 지금 목록에 없습니다.</source>
        <translation>您选择的文件不在列表中。</translation>
    </message>
    <message>
        <source>한 번에 신청할 수 있는 통수를 벗어났습니다.</source>
        <translation>超过一次可申请的份数。</translation>
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
        <translation>设备未登记</translation>
    </message>
    <message>
        <source>이 기기의 등록이 없거나 취소되었습니다.</source>
        <translation>该设备没有登记或登记已取消。</translation>
    </message>
    <message>
        <source>관리자에게 기기 등록을 요청해 주세요.</source>
        <translation>请联系管理员登记设备。</translation>
    </message>
    <message>
        <source>등록 번호가 맞지 않습니다</source>
        <translation>登记号码不正确</translation>
    </message>
    <message>
        <source>번호가 틀렸거나 10분이 지났습니다.</source>
        <translation>号码有误或已超过10分钟。</translation>
    </message>
    <message>
        <source>새 등록 번호를 받아 입력해 주세요.</source>
        <translation>请获取新的登记号码后输入。</translation>
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
        <translation>请重试；如仍出现，请告知负责人。</translation>
    </message>
    <message>
        <source>요청을 처리하지 못했습니다</source>
        <translation>未能处理请求</translation>
    </message>
    <message>
        <source>요청에 고유 번호가 빠져 있습니다.</source>
        <translation>请求缺少唯一编号。</translation>
    </message>
    <message>
        <source>같은 고유 번호로 다른 요청이 있었습니다.</source>
        <translation>已有其他请求使用了相同编号。</translation>
    </message>
    <message>
        <source>찾을 수 없습니다</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>찾으시는 것이 없거나 지워졌습니다.</source>
        <translation>您要找的内容不存在或已删除。</translation>
    </message>
    <message>
        <source>번호나 주소를 다시 확인해 주세요.</source>
        <translation>请再次确认号码或地址。</translation>
    </message>
    <message>
        <source>입력한 내용을 확인해 주세요</source>
        <translation>请确认输入内容</translation>
    </message>
    <message>
        <source>알맞지 않은 내용이 있습니다.</source>
        <translation>有不正确的内容。</translation>
    </message>
    <message>
        <source>내용을 고치고 다시 해 주세요.</source>
        <translation>请修改后重试。</translation>
    </message>
    <message>
        <source>보낸 내용이 너무 큽니다.</source>
        <translation>发送的内容过大。</translation>
    </message>
    <message>
        <source>저장할 공간이 없습니다</source>
        <translation>存储空间不足</translation>
    </message>
    <message>
        <source>중앙 서버의 저장 공간이 가득 찼습니다.</source>
        <translation>中央服务器存储空间已满。</translation>
    </message>
    <message>
        <source>관리자에게 바로 알려 주세요.</source>
        <translation>请立即告知管理员。</translation>
    </message>
    <message>
        <source>지금 이용이 많습니다</source>
        <translation>目前使用人数较多</translation>
    </message>
    <message>
        <source>요청이 한꺼번에 몰려 처리하지 못했습니다.</source>
        <translation>请求过多，未能处理。</translation>
    </message>
    <message>
        <source>잠시 뒤 다시 해 주세요.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>직원을 부르고 있습니다.</source>
        <translation>正在呼叫工作人员。</translation>
    </message>
    <message>
        <source>직원을 불렀습니다. 잠시만 기다려 주십시오.</source>
        <translation>已呼叫工作人员，请稍候。</translation>
    </message>
    <message>
        <source>직원을 다시 부르고 있습니다. 조금만 더 기다려 주십시오.</source>
        <translation>正在再次呼叫工作人员，请再稍候。</translation>
    </message>
    <message>
        <source>직원이 오고 있습니다. 이 자리에서 기다려 주십시오.</source>
        <translation>工作人员正在前来，请在此等候。</translation>
    </message>
    <message>
        <source>{place} 직원이 오고 있습니다. 이 자리에서 기다려 주십시오.</source>
        <translation>{place}工作人员正在前来，请在此等候。</translation>
    </message>
    <message>
        <source>직원을 부르지 못했습니다. 가까운 직원이나 창구에 말씀해 주세요.</source>
        <translation>未能呼叫工作人员。请咨询附近的工作人员或窗口。</translation>
    </message>
    <message>
        <source>택배로 보내 드릴 수 없는 서류입니다</source>
        <translation>此文件无法配送</translation>
    </message>
    <message>
        <source>본인이 직접 오셔야 받을 수 있는 서류입니다.</source>
        <translation>此文件须本人到窗口领取。</translation>
    </message>
    <message>
        <source>창구에서 신청해 주세요.</source>
        <translation>请在窗口申请。</translation>
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
        <translation>地址不在瑞草区内</translation>
    </message>
    <message>
        <source>민원택배는 서초구 안에서만 배송합니다.</source>
        <translation>只在瑞草区内配送。</translation>
    </message>
    <message>
        <source>서초구 안의 주소를 골라 주세요.</source>
        <translation>请选择瑞草区内的地址。</translation>
    </message>
    <message>
        <source>아직 배송을 시작하지 않은 지역입니다</source>
        <translation>此地区尚未开始配送</translation>
    </message>
    <message>
        <source>이 지역의 배송은 정해진 날부터 시작합니다.</source>
        <translation>此地区的配送还没有开始。</translation>
    </message>
    <message>
        <source>창구에서 받으시거나 다른 주소를 골라 주세요.</source>
        <translation>请在窗口领取或选择其他地址。</translation>
    </message>
    <message>
        <source>주소를 확인해 주세요</source>
        <translation>请确认地址</translation>
    </message>
    <message>
        <source>받으실 주소가 빠졌거나 찾을 수 없습니다.</source>
        <translation>没有地址或无法找到。</translation>
    </message>
    <message>
        <source>주소를 다시 골라 주세요.</source>
        <translation>请重新选择地址。</translation>
    </message>
    <message>
        <source>방금 같은 신청을 하셨습니다</source>
        <translation>您刚才已申请过</translation>
    </message>
    <message>
        <source>같은 번호로 같은 서류를 조금 전에 신청하셨습니다.</source>
        <translation>刚才已用此号码申请过同样的文件。</translation>
    </message>
    <message>
        <source>한 번 더 필요하면 다시 신청해 주세요.</source>
        <translation>如需再要一份，请再申请一次。</translation>
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
        <translation>常用文件</translation>
    </message>
    <message>
        <source>제증명</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>복지증명</source>
        <translation>福利证明</translation>
    </message>
    <message>
        <source>인허가</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>토지·건축</source>
        <translation>土地·建筑</translation>
    </message>
    <message>
        <source>세무</source>
        <translation>税务</translation>
    </message>
    <message>
        <source>다른 기관 서류</source>
        <translation>其他机关文件</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>신분 확인 필요</source>
        <translation>需确认身份</translation>
    </message>
    <message>
        <source>%n통</source>
        <translation>%n份</translation>
    </message>
    <message>
        <source>%n종 {copies}통</source>
        <translation>%n种 {copies}份</translation>
    </message>
    <message>
        <source>신청번호</source>
        <translation>申请号码</translation>
    </message>
    <message>
        <source>도착 예정</source>
        <translation>预计送达</translation>
    </message>
    <message>
        <source>%n원</source>
        <translation>%n韩元</translation>
    </message>
    <message>
        <source>수령 번호</source>
        <translation>领取号码</translation>
    </message>
    <message>
        <source>민원택배 창구 번호</source>
        <translation>民愿快递窗口号码</translation>
    </message>
    <message>
        <source>받을 때 내실 돈</source>
        <translation>领取时支付</translation>
    </message>
    <message>
        <source>창구에서 내실 돈</source>
        <translation>在窗口支付</translation>
    </message>
    <message>
        <source>이 지역은 {day}부터 배송합니다.</source>
        <translation>此地区从{day}开始配送。</translation>
    </message>
    <message>
        <source>신청되었습니다</source>
        <translation>申请已完成</translation>
    </message>
    <message>
        <source>받으실 때 배송원에게 수령 번호를 말씀해 주세요.</source>
        <translation>领取时请告知领取号码。</translation>
    </message>
    <message>
        <source>창구에서 신분증을 보여 주세요</source>
        <translation>请在窗口出示身份证</translation>
    </message>
    <message>
        <source>확인하면 바로 처리를 시작합니다.</source>
        <translation>确认后立即开始处理。</translation>
    </message>
    <message>
        <source>{when}에 도착합니다.</source>
        <translation>{when}送达。</translation>
    </message>
    <message>
        <source>먼저 되는 것부터 나누어 보내 드립니다.</source>
        <translation>分开配送，先完成的先送。</translation>
    </message>
    <message>
        <source>{place}에서 수수료를 내 주세요.</source>
        <translation>请在{place}支付手续费。</translation>
    </message>
    <message>
        <source>적으신 내용은 그대로 있습니다. 다시 시도해도 두 번 신청되지 않습니다.</source>
        <translation>您输入的内容已保留。重试也不会重复申请。</translation>
    </message>
    <message>
        <source>잠시 뒤 다시 시도하시거나 {place} 직원에게 말씀해 주세요.</source>
        <translation>请稍后重试，或告知{place}工作人员。</translation>
    </message>
    <message>
        <source>신청이 되었는지 확인하지 못했습니다</source>
        <translation>无法确认是否已申请</translation>
    </message>
    <message>
        <source>배송비</source>
        <translation>配送费</translation>
    </message>
    <message>
        <source>증지수수료</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>합계</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>서류</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>받는 분</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>휴대전화</source>
        <translation>手机</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>board</name>
    <message>
        <source>{month}월 {day}일 {weekday}요일</source>
        <translation>{weekday} {day} {name}</translation>
    </message>
    <message>
        <source>{{weekday}} {{day}} {{name}}</source>
        <translation>{{weekday}} {{day}} {{name}}</translation>
    </message>
    <message>
        <source>1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월</source>
        <translation>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</translation>
    </message>
    <message>
        <source>월 화 수 목 금 토 일</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
        <source>제증명</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>가족관계·신고</source>
        <translation>Family registry</translation>
    </message>
    <message>
        <source>여권접수</source>
        <translation>Passport applications</translation>
    </message>
    <message>
        <source>여권교부</source>
        <translation>Passport collection</translation>
    </message>
    <message>
        <source>예약수령</source>
        <translation>Reserved papers</translation>
    </message>
    <message>
        <source>민원택배</source>
        <translation>Papers by post</translation>
    </message>
    <message>
        <source>우선배려</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>접수 마감</source>
        <translation>closed today</translation>
    </message>
    <message>
        <source>{day} {half} {time}에 엽니다</source>
        <translation>Opens {day} at {clock}</translation>
    </message>
    <message>
        <source>오늘 {half} {time}에 엽니다</source>
        <translation>Opens today at {clock}</translation>
    </message>
    <message>
        <source>지금 부르는 번호</source>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>기다리는 분</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>예상 대기</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>지금은 업무 시간이 아닙니다</source>
        <translation>The office is closed now</translation>
    </message>
    <message>
        <source>지금 모시는 번호</source>
        <translation>Now serving</translation>
    </message>
    <message>
        <source>지난 호출</source>
        <translation>Last called</translation>
    </message>
    <message>
        <source>곧 부를 번호</source>
        <translation>Next numbers</translation>
    </message>
    <message>
        <source>기다리는 번호가 없습니다</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>아직 없습니다</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>번 창구로 오십시오</source>
        <translation>Please come to this counter</translation>
    </message>
    <message>
        <source>다시 부릅니다</source>
        <translation>Calling again</translation>
    </message>
    <message>
        <source>번 창구</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>창구</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>어서 오십시오</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>번호표를 받거나 예약 QR을 비추세요</source>
        <translation>Take a number or scan your QR code</translation>
    </message>
    <message>
        <source>앉아서 기다리세요</source>
        <translation>Have a seat until it is called</translation>
    </message>
    <message>
        <source>번호가 나오면 신분증을 들고 오세요</source>
        <translation>When it is called, come with your ID</translation>
    </message>
    <message>
        <source>준비하고 있습니다</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>곧 호출 번호를 보여 드립니다</source>
        <translation>Numbers will appear here shortly</translation>
    </message>
    <message>
        <source>호출 번호를 받지 못하고 있습니다</source>
        <translation>Numbers cannot be shown right now</translation>
    </message>
    <message>
        <source>직원이 번호를 직접 불러 드립니다</source>
        <translation>Staff will call your number aloud</translation>
    </message>
    <message>
        <source>연결이 끊겨 마지막 상태를 보여 드립니다</source>
        <translation>Connection lost: showing the last known state</translation>
    </message>
    <message>
        <source>이 화면을 등록합니다</source>
        <translation>Register this board</translation>
    </message>
    <message>
        <source>팀장 화면의 ‘기기 연결’에서 받은 6자리 번호를 넣으세요</source>
        <translation>Type the six digits from “Connect device” on the lead&apos;s desk</translation>
    </message>
    <message>
        <source>잠시 기다려 주십시오</source>
        <translation>Please wait a moment</translation>
    </message>
    <message>
        <source>번호가 나오면 이 창구로 오십시오</source>
        <translation>Come here when your number appears</translation>
    </message>
    <message>
        <source>닫힌 창구입니다</source>
        <translation>This counter is closed</translation>
    </message>
    <message>
        <source>다른 창구를 이용해 주십시오</source>
        <translation>Please go to another counter</translation>
    </message>
    <message>
        <source>쉬는 중</source>
        <translation>Taking a break</translation>
    </message>
    <message>
        <source>휴식 중</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>자리 비움</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>업무 마감</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>방금 전 상태</source>
        <translation>as of a moment ago</translation>
    </message>
    <message>
        <source>{n}분 전 상태</source>
        <translation>as of {n} min ago</translation>
    </message>
    <message>
        <source>{n}시간 전 상태</source>
        <translation>as of {n} h ago</translation>
    </message>
    <message>
        <source>{n}일 전 상태</source>
        <translation>as of {n} days ago</translation>
    </message>
    <message>
        <source>열림</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>닫힘</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>점심 교대 중</source>
        <translation>Lunch break</translation>
    </message>
    <message>
        <source>연결 번호가 맞지 않거나 시간이 지났습니다</source>
        <translation>The code is wrong or no longer valid</translation>
    </message>
    <message>
        <source>다른 종류의 기기를 위한 번호입니다</source>
        <translation>That code is for another kind of device</translation>
    </message>
    <message>
        <source>중앙과 연결되지 않습니다</source>
        <translation>Central cannot be reached</translation>
    </message>
    <message>
        <source>설정을 저장하지 못했습니다</source>
        <translation>The settings could not be saved</translation>
    </message>
    <message>
        <source>확인하고 있습니다</source>
        <translation>Checking…</translation>
    </message>
</context>
</TS>

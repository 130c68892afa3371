"""The doctor's sentences in Korean."""

from __future__ import annotations

from typing import Final

CHECKS: Final = {
    "config": "설정 파일",
    "central": "중앙 서버",
    "clock": "시계",
    "pairing": "기기 등록",
    "display": "디스플레이",
    "screen": "화면 크기",
    "fonts": "글꼴",
    "disk": "저장 공간",
    "scanner": "스캐너",
    "camera": "카메라",
    "printer": "프린터",
    "sound": "소리",
}

_PRINTER_POWER: Final = "전원과 케이블을 확인하고, 프린터 이름({name})이 맞는지 보세요."
_LIBRARIES: Final = "Debian이면 libpulse0 등 빠진 라이브러리를 설치하세요."

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "config_damaged": (
        "읽을 수 없습니다: {why}",
        "파일을 고치거나 지운 뒤 다시 등록하세요.",
    ),
    "central_good": ("{url} 응답 {ms}ms", ""),
    "central_slow": ("{url} 응답이 느립니다: {ms}ms", "네트워크와 서버의 부하를 확인하세요."),
    "central_away": (
        "{url}에서 답이 없습니다 ({why}).",
        "서버가 켜져 있는지, 주소와 포트, 방화벽을 확인하세요.",
    ),
    "central_refuses": ("{url}이(가) 거절했습니다: {why}", "서버 기록을 확인하세요."),
    "name_unknown": ("{url}의 이름을 찾을 수 없습니다 ({why}).", "DNS나 주소를 확인하세요."),
    "address_wrong": ("주소가 아닙니다: {url} ({why})", "https://… 꼴로 적으세요."),
    "clock_good": ("중앙과 {seconds}초 차이", ""),
    "clock_off": ("중앙보다 {seconds}초 빠릅니다.", "시각 동기화(NTP)를 켜세요."),
    "clock_wrong": ("중앙보다 {seconds}초 빠릅니다.", "시각과 시간대를 맞추고 NTP를 켜세요."),
    "clock_demo": ("중앙이 시연용 시계로 돌고 있습니다.", ""),
    "clock_unknown": ("중앙에 닿지 않아 비교하지 못했습니다.", "중앙 서버부터 해결하세요."),
    "paired": ("{name} ({centre})(으)로 등록됨", ""),
    "not_paired": ("아직 등록되지 않았습니다.", "관리자에게 6자리 등록 번호를 받아 입력하세요."),
    "display_good": ("{platform} {width}×{height}", ""),
    "display_hidden": ("화면 없이 그립니다 ({platform}).", "실제 화면에서 다시 진단하세요."),
    "display_missing": (
        "화면을 열 수 없습니다: {why}",
        "그래픽 세션에서 실행하세요. Debian이면 libxcb-cursor0 libxkbcommon-x11-0 libegl1 libgl1이 "
        "있는지 확인하세요.",
    ),
    "pixels_differ": (
        "실제 {width}×{height}, 설정 {wanted_width}×{wanted_height}",
        "--screen {width}x{height} 로 설정하세요.",
    ),
    "size_untold": ("화면이 실제 폭을 알려 주지 않습니다.", "자로 재어 --width-mm 와 비교하세요."),
    "size_differs": (
        "화면은 폭 {told_mm}mm라 하고 설정은 {width_mm}mm입니다.",
        "보이는 부분의 폭을 자로 재어 --width-mm 로 설정하세요.",
    ),
    "scaled": ("화면 배율이 {percent}%입니다.", "배율을 100%로 두세요."),
    "size_good": ("1mm = {a_mm}픽셀, 12mm 단추 = {touch}픽셀", ""),
    "too_coarse": ("1mm가 {a_mm}픽셀뿐입니다.", "화면 폭(mm)이나 해상도 설정을 확인하세요."),
    "fonts_good": ("{family} 준비됨", ""),
    "fonts_missing": ("{family} 글꼴이 온전하지 않습니다: {files}", "프로그램을 다시 설치하세요."),
    "disk_good": ("{folder}: {mb}MB 남음, 기록 {ms}ms", ""),
    "disk_little": ("{folder}: {mb}MB만 남았습니다.", "필요 없는 파일을 지우세요."),
    "disk_full": (
        "{folder}: {mb}MB만 남았습니다.",
        "바로 비우세요. 접수가 저장되지 않습니다.",
    ),
    "disk_slow": ("{folder}: 기록에 {ms}ms 걸립니다.", "디스크 상태를 점검하세요."),
    "disk_closed": ("{folder}에 쓸 수 없습니다: {why}", "권한을 주거나 --home 을 바꾸세요."),
    "scanner_unknown": ("스캐너 설정 '{name}': {why}", "station.json의 scanner를 고치세요."),
    "scanner_none": ("설정된 스캐너가 없습니다.", "번호 입력만 쓸 수 있습니다."),
    "scanner_wedge": ("키보드 방식: 아무 화면에서나 읽습니다.", ""),
    "scanner_demo": ("시연용: {folder} 폴더에 넣은 파일을 읽습니다.", "현장에서는 바꾸세요."),
    "serial_good": ("{name} 열림", ""),
    "serial_taken": (
        "{name}을(를) 열 권한이 없거나 다른 프로그램이 쓰고 있습니다.",
        "권한을 주세요 (Linux: dialout 그룹).",
    ),
    "serial_missing": ("{name}이(가) 없습니다. 있는 포트: {others}", "케이블과 이름을 확인하세요."),
    "camera_good": ("{name}", ""),
    "camera_missing": (
        "카메라가 없습니다 (설정 {name}, 있는 것: {others}).",
        "연결을 확인하세요. 카메라를 쓰지 않으면 scanner에서 camera를 빼세요.",
    ),
    "multimedia_missing": ("멀티미디어를 쓸 수 없습니다: {why}", _LIBRARIES),
    "printer_good": ("{name} 준비됨", ""),
    "printer_demo": ("시연용 프린터: 그림 파일로 저장합니다 ({name}).", "현장에서는 바꾸세요."),
    "printer_none": ("설정된 프린터가 없습니다.", "번호는 화면에만 나옵니다."),
    "printer_unknown": ("프린터 설정 '{name}': {why}", "station.json의 printer를 고치세요."),
    "printer_paper_low": ("{name}: 용지가 얼마 남지 않았습니다.", "새 용지를 준비하세요."),
    "printer_paper_out": ("{name}: 용지가 없습니다.", "용지를 넣고 덮개를 닫으세요."),
    "printer_cover_open": ("{name}: 덮개가 열려 있습니다.", "덮개를 닫으세요."),
    "printer_offline": ("{name}: 응답이 없습니다.", _PRINTER_POWER),
    "sound_good": ("{name}", ""),
    "sound_said": ("시험 호출을 들려 드렸습니다: {name}, 음량 {volume}%.", ""),
    "sound_demo": ("시연용: 소리 대신 파일에 적습니다 ({name}).", "현장에서는 바꾸세요."),
    "sound_quiet": ("지금은 조용한 시간({start}~{end})이라 소리를 내지 않습니다.", ""),
    "sound_mute": (
        "음량이 0으로 설정되어 있습니다.",
        "station.json의 voice를 고치세요.",
    ),
    "sound_missing": (
        "소리 없음: 소리 장치가 없어 호출이 화면에만 나옵니다.",
        "스피커를 연결하세요.",
    ),
    "sound_unknown": ("소리 설정: {why}", "station.json의 speaker를 고치세요."),
    "sound_off": ("소리를 쓰지 않도록 설정되어 있습니다.", ""),
    "sound_none": ("소리 장치가 없습니다.", "스피커를 연결하세요. 모든 안내는 화면에도 나옵니다."),
}

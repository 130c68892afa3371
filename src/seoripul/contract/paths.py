"""Where each verb lives; central serves and stations ask by the same words.

Commands are POST with `Idempotency-Key`; pictures are GET with `?after=<version>` and wait
up to `LONGEST_WAIT_S` for a newer version, then answer 204.
"""

from __future__ import annotations

from typing import Final

KEY_HEADER: Final = "Idempotency-Key"
SESSION_HEADER: Final = "X-Seoripul-Session"
NOW_HEADER: Final = "X-Seoripul-Now"
"""Central's clock in every answer: milliseconds since 1970, UTC."""
LONGEST_WAIT_S: Final = 20

HEALTH: Final = "/v1/health"
CENTRES: Final = "/v1/centres"
SLOTS: Final = "/v1/centres/{centre_id}/slots"  # GET ?from=&until= (dates) -> list[SlotDay]
# with &documents=CE01,PM07: only slots by which those documents will be ready
CATALOGUE: Final = "/v1/catalogue"  # GET ?on=date -> list[Document]
CATALOGUE_CSV: Final = "/v1/catalogue.csv"  # GET export, PUT import -> ImportReport
CATALOGUE_PREVIEW: Final = "/v1/catalogue/preview"  # POST sheet -> ImportReport; changes nothing
HOLIDAYS: Final = "/v1/holidays"  # GET list[HolidayOverride], POST ReplaceHolidayOverrides
SLOT_RULES: Final = "/v1/centres/{centre_id}/slot-rules"  # POST SlotRules -> Centre
COUNTERS: Final = "/v1/centres/{centre_id}/counters"  # POST SetCounters -> Centre
NOTICES: Final = "/v1/centres/{centre_id}/notices"
# GET list[Notice], POST SetNotices -> list[Notice]; a lead
CENTRE_DELIVERY: Final = "/v1/centres/{centre_id}/delivery-from"
# POST SetDeliveryFrom -> Centre; a lead
SHIFTS: Final = "/v1/centres/{centre_id}/shifts"  # POST SetShifts -> Centre
ISSUING: Final = "/v1/centres/{centre_id}/issuing"  # POST SetIssuing -> Centre
PAUSE: Final = "/v1/counters/{counter_no}/pause"  # POST PauseCounter -> Counter, of one's centre
LINE_RANGES: Final = "/v1/centres/{centre_id}/line-ranges"  # POST SetLineRanges -> Centre

ADDRESSES: Final = "/v1/addresses"  # GET ?q=&limit= -> AddressesFound, everybody
DONGS: Final = "/v1/dongs"  # GET -> list[Dong], everybody
ZONES: Final = "/v1/zones"  # GET -> list[Zone], everybody
# PUT SetZone -> Zone; a lead of the district office or of the zone's first dong
ZONE: Final = "/v1/zones/{zone_code}"

PAIRINGS: Final = "/v1/devices/pairings"  # POST OpenPairing -> PairingOpened
ENROL: Final = "/v1/devices/enrol"  # POST Enrol -> Enrolled
DEVICES: Final = "/v1/devices"  # GET list[Device], lead and audit
REVOKE_DEVICE: Final = "/v1/devices/{device_id}/revoke"  # POST Reason -> Device
SESSIONS: Final = "/v1/sessions"  # POST LogIn -> LoggedIn; DELETE
STAFF: Final = "/v1/staff"  # GET list[Staff]; POST AddStaff -> Staff
STAFF_ONE: Final = "/v1/staff/{staff_id}"  # POST ChangeStaff -> Staff
JOURNAL: Final = "/v1/journal"  # GET ?from=&until=&reason= -> list[HistoryLine], lead and audit

RESERVATIONS: Final = "/v1/reservations"  # POST PlaceReservation -> ReservationPlaced
EXPECTED: Final = "/v1/expected"  # GET ?centre=ok&documents=CE01,PM02 -> Expected
FOLLOW: Final = "/v1/follow/{token}"  # GET ?after= -> Followed
FOLLOW_CANCEL: Final = "/v1/follow/{token}/cancel"  # POST Reason -> Followed
QR: Final = "/v1/qr"  # POST {"code": …} -> image/svg+xml

STATION: Final = "/v1/station"  # GET ?after= -> StationPicture
CHECK_INS: Final = "/v1/check-ins"  # POST CheckIn -> CheckedIn
BOARD: Final = "/v1/board"  # GET ?after= -> BoardPicture

TICKETS: Final = "/v1/tickets"  # POST IssueTicket -> TicketIssued, a kiosk or a clerk
TICKET: Final = "/v1/tickets/{number}/{ticket_deed}"  # POST ChangeTicket -> TicketChanged
# call|recall|serve|done|no_show|return|hold|transfer|undo, a number of today
NEXT_TICKET: Final = "/v1/next-ticket"  # POST ChangeTicket -> TicketChanged
LOBBIES: Final = "/v1/lobbies"  # GET -> list[LobbyPicture], every centre, everybody
LOBBY: Final = "/v1/centres/{centre_id}/lobby"  # GET ?after= -> LobbyPicture, everybody
OPEN_DATA: Final = "/v1/open-data/waiting"
# GET ?type=json|xml&pageNo=&numOfRows=&csoSn= -> WaitingStatus, everybody
FOLLOW_TICKET: Final = "/v1/follow-ticket/{token}"  # GET ?after= -> TicketFollowed
TICKET_PAGE: Final = "/t/{token}"  # the same, for a person's phone

BELLS: Final = "/v1/bells"  # POST RingBell -> Bell, a kiosk
ANSWER_BELL: Final = "/v1/bells/{bell_id}/answer"  # POST AnswerBell -> Bell, staff

STATISTICS: Final = "/v1/statistics"  # GET ?day= -> DayStatistics, lead and audit
STATISTICS_EXPORTS: Final = "/v1/statistics/exports"  # POST ExportStatistics -> DayStatistics

DESK: Final = "/v1/desk"  # GET ?day=&after= -> DeskPicture
RESERVATION: Final = "/v1/reservations/{reservation_id}"  # GET -> ReservationFull (logged)
DEED: Final = "/v1/reservations/{reservation_id}/{deed}"
# POST: confirm|reject|prepare|make_ready|cancel|miss|destroy  Reason   -> ReservationRow
#       check_in                                               Reason   -> ReservationRow (by staff)
#       hand_over                                              HandOver -> ReservationRow
#       undo                                                   Reason   -> ReservationRow
#       print_cover                                            Reason   -> CoverPrinted
#       call_no_show                                           Reason   -> ReservationRow

QUOTES: Final = "/v1/delivery/quotes"  # POST QuoteOrder -> Quote; keeps nothing
ORDERS: Final = "/v1/delivery/orders"  # POST PlaceOrder -> OrderPlaced
DELIVERY: Final = "/v1/delivery"  # GET ?day=&after= -> DeliveryPicture
ORDER: Final = "/v1/delivery/orders/{order_id}"  # GET -> OrderFull (logged)
LABEL: Final = "/v1/delivery/orders/{order_id}/label"  # POST Reason -> EnvelopeLabel (logged)
ORDER_DEED: Final = "/v1/delivery/orders/{order_id}/{order_deed}"
# POST ChangeOrder -> OrderRow: confirm_identity|reject|cancel|ask_correction|take_correction|
#   extend|issue|pack|check|unpack|reroute|collect|reissue|lose|find|destroy|wrong_document
RECEIVE: Final = "/v1/delivery/orders/{order_id}/receive"  # POST ReceiveMoney -> OrderRow
REFUND: Final = "/v1/delivery/orders/{order_id}/refund"  # POST RefundMoney -> OrderRow
CASH_UP: Final = "/v1/delivery/cash-up"  # GET ?day= -> CashUp
DELIVERY_RULES: Final = "/v1/centres/{centre_id}/delivery-rules"  # POST SetDeliveryRules -> Centre
FOLLOW_ORDER: Final = "/v1/follow-order/{token}"  # GET ?after= -> OrderFollowed
FOLLOW_ORDER_CANCEL: Final = "/v1/follow-order/{token}/cancel"  # POST Reason -> OrderFollowed
ORDER_PAGE: Final = "/d/{token}"  # the same, for a person's phone

DISPATCH: Final = "/v1/dispatch"  # GET ?day=&after= -> DispatchPicture
COURIERS: Final = "/v1/couriers"  # GET list[Courier]; POST SaveCourier -> Courier
PAIR_COURIER: Final = "/v1/couriers/{courier_id}/pairing"  # POST Reason -> PairingOpened
RUNS: Final = "/v1/runs"  # POST OpenRun -> Run
RUN_DEED: Final = "/v1/runs/{run_id}/{run_deed}"  # POST ChangeRun -> Run
RUN_SHEET: Final = "/v1/runs/{run_id}/sheet"  # POST Reason -> RunSheet (logged)
SETTLE_REPORT: Final = "/v1/dispatch/reports/{report_id}/settle"  # POST Reason -> DoorReport
COURIER_RUN: Final = "/v1/courier/run"  # GET ?after= -> CourierPicture, a courier's phone
DOOR: Final = "/v1/courier/stops/{order_id}/{door_deed}"  # POST AtTheDoor -> DoorDone
# deliver|absent|refused|wrong_address|wrong_document|lose|undo
COURIER_PAGE: Final = "/c"  # for a courier's phone

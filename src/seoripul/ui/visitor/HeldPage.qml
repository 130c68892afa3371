// Taken while central is away: kept here, to be shown at the counter.
OutcomePage {
    stepIcon: "landmark"
    lastSteps: [
        {
            icon: "id-card",
            tone: "info",
            text: qsTr("창구에서 신분증을 보여 주고 서류를 받으세요.")
        }
    ]
}

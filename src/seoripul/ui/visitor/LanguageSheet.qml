// Four languages, each in its own words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Sheet {
    id: sheet

    required property View view

    title: qsTr("언어 선택") + (view.language === "en" ? "" : " · Language")

    Repeater {
        model: [
            {
                code: "ko",
                name: "한국어"
            },
            {
                code: "en",
                name: "English"
            },
            {
                code: "zh",
                name: "中文"
            },
            {
                code: "ja",
                name: "日本語"
            }
        ]

        Button {
            id: choice

            required property var modelData
            readonly property bool now: modelData.code === sheet.view.language

            objectName: "language-" + modelData.code
            kind: now ? "filled" : "tonal"
            iconName: now ? "check" : ""
            text: modelData.name
            Layout.fillWidth: true
            onClicked: {
                sheet.view.speakLanguage(choice.modelData.code);
                sheet.closed();
            }
        }
    }
}

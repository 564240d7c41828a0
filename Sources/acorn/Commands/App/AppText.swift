import AcornCore
import AcornStore

/// What the commands about applications say.
enum AppWords {
    static func added(_ application: HubApplication, isNew: Bool) -> Words {
        let (name, place) = (application.name, application.environment.name)
        let next = "acorn connect --app \(name) --region eu"
        return isNew
            ? Words(
                "Added: application \(application.number), \(name), in \(place). Its client secret is sealed. "
                    + "Next: \(next)",
                "已添加：应用 \(application.number)，\(name)，环境 \(place)。client secret 已加密保存。下一步：\(next)")
            : Words(
                "Changed: application \(application.number), \(name), in \(place). Its new client secret is sealed.",
                "已更新：应用 \(application.number)，\(name)，环境 \(place)。新的 client secret 已加密保存。")
    }

    static func removed(_ application: HubApplication) -> Words {
        Words(
            "Removed: \(application.name), in \(application.environment.name). Its client secret is forgotten.",
            "已移除：\(application.name)，环境 \(application.environment.name)。client secret 已删除。")
    }

    static let none = Words("No application yet: acorn app add\n", "还没有应用：acorn app add\n")
    static let columns = [
        Words("No.", "编号"), Words("Name", "名称"), Words("Environment", "环境"), Words("Kind", "类型"),
        Words("Accounts", "账户数"), Words("Client id", "Client ID"), Words("Calls", "调用地址"),
    ]
    static let amazon = Words("Amazon", "亚马逊")

    static func kind(_ kind: HubApplication.Kind) -> Words {
        switch kind {
        case .private: Words("private", "私有")
        case .public: Words("public", "公开")
        }
    }
}

/// Applications as people read them.
enum AppText {
    static func write(
        _ applications: [HubApplication], _ accounts: [Int64: Int], _ language: Language, to sink: inout BufferedSink
    ) {
        guard !applications.isEmpty else { return sink.write(AppWords.none[language]) }
        var table = TextTable([.right, .left, .left, .left, .right, .left, .left])
        table.add(AppWords.columns.map { $0[language] }, bold: true)
        for one in applications {
            table.add([
                String(one.number), VisibleText.of(one.name), one.environment.name, AppWords.kind(one.kind)[language],
                String(accounts[one.number] ?? 0), VisibleText.of(one.clientID),
                one.place.endpoint.map { VisibleText.of($0) } ?? AppWords.amazon[language],
            ])
        }
        table.write(paint: Paint(isOn: false), to: &sink)
    }
}

/// Applications as programs read them.
enum AppJSON {
    static func write(_ application: HubApplication, isNew: Bool, to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        members(application, &json)
        json.member("isNew", isNew)
        json.end()
        sink = json.sink
    }

    static func write(_ applications: [HubApplication], _ accounts: [Int64: Int], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.key("applications")
        json.beginArray()
        for one in applications {
            json.beginObject()
            members(one, &json)
            json.member("accounts", accounts[one.number] ?? 0)
            json.end()
        }
        json.end()
        json.end()
        sink = json.sink
    }

    private static func members(_ one: HubApplication, _ json: inout JSONWriter<BufferedSink>) {
        json.member("application", Int(one.number))
        json.member("name", one.name)
        json.member("environment", one.environment.name)
        json.member("kind", one.kind.rawValue)
        json.member("clientId", one.clientID)
        json.member("applicationId", one.applicationID)
        json.member("endpoint", one.place.endpoint)
        json.member("login", one.place.login)
        json.member("consent", one.place.consent)
        json.member("createdAt", one.createdAt.iso8601)
    }
}

import AcornCore
import AcornStore
import AcornSync

/// What the commands about notifications say.
enum NotificationWords {
    static let columns = [
        Words("Account", "账户"), Words("Name", "名称"), Words("Type", "通知类型"), Words("Subscription", "订阅"),
        Words("Leads to", "目标"),
    ]

    static func word(_ state: SubscriptionStanding.State) -> Words {
        switch state {
        case .made: Words("made", "已创建")
        case .there: Words("there", "已存在")
        case .none: Words("none", "未订阅")
        case .removed: Words("removed", "已删除")
        case .elsewhere: Words("leads elsewhere", "指向其他目标")
        case .refused: Words("refused", "被拒绝")
        }
    }

    static func code(_ state: SubscriptionStanding.State) -> String {
        switch state {
        case .made: "made"
        case .there: "there"
        case .none: "none"
        case .removed: "removed"
        case .elsewhere: "elsewhere"
        case .refused: "refused"
        }
    }

    static func word(_ state: SubscriptionReport.Place.State) -> Words {
        switch state {
        case .made: Words("destination made", "已创建目标")
        case .there: Words("destination", "目标")
        case .removed: Words("destination removed", "已删除目标")
        case .inUse: Words("destination in use, kept", "目标仍在使用，保留")
        }
    }

    static func word(_ reason: StrayNotification.Reason) -> Words {
        switch reason {
        case .unreadable: Words("cannot be read", "无法读取")
        case .unknownSeller: Words("of a seller who is not connected", "卖家尚未连接")
        case .application: Words("about an application's secret, seen to", "应用密钥通知，已处理")
        case .unknownApplication: Words("about an application that is not known here", "未知应用")
        }
    }

    static func policy(_ arn: QueueARN) -> Words {
        Words(
            "Amazon may only send to the queue if its access policy says so. In the AWS console: SQS, \(arn.name), "
                + "Access policy, Edit; paste this (437568002678 is the Selling Partner API's own account):",
            "队列的访问策略必须允许亚马逊发送消息。在 AWS 控制台打开 SQS → \(arn.name) → 访问策略 → 编辑，粘贴以下内容"
                + "（437568002678 是 Selling Partner API 的账号）：")
    }

    static let reader = Words(
        "The keys that `acorn worker` reads the queue with belong to a user or role with this policy:",
        "`acorn worker` 读取队列所用的密钥，其用户或角色需要以下权限：")
    static let sealed = Words(
        "A queue sealed with a KMS key: the key's policy must allow kms:GenerateDataKey and kms:Decrypt to Amazon's "
            + "account as well, and kms:Decrypt to the reader.",
        "若队列使用 KMS 加密：密钥策略还须允许亚马逊账号执行 kms:GenerateDataKey 和 kms:Decrypt，并允许读取方执行 kms:Decrypt。")
}

/// The policies in AWS's words. Source: facts §11.
struct QueuePolicy {
    private let arn: QueueARN

    init(_ arn: QueueARN) { self.arn = arn }

    /// Lets Amazon send to the queue.
    var text: String {
        document(principal: "arn:aws:iam::437568002678:root", ["sqs:GetQueueAttributes", "sqs:SendMessage"])
    }

    /// Lets the worker read it.
    var readerText: String {
        document(
            principal: nil,
            ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage"])
    }

    private func document(principal: String?, _ actions: [String]) -> String {
        var json = JSONWriter(sink: "")
        write(principal: principal, actions, to: &json)
        return json.sink
    }

    func write<Sink>(principal: String?, _ actions: [String], to json: inout JSONWriter<Sink>) {
        json.beginObject()
        json.member("Version", "2012-10-17")
        json.key("Statement")
        json.beginArray()
        json.beginObject()
        json.member("Effect", "Allow")
        if let principal {
            json.key("Principal")
            json.beginObject(inline: true)
            json.member("AWS", principal)
            json.end()
        }
        json.key("Action")
        json.beginArray(inline: true)
        for action in actions { json.value(action) }
        json.end()
        json.member("Resource", arn.text)
        json.end()
        json.end()
        json.end()
    }
}

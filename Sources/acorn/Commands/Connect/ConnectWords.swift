import AcornCore
import AcornStore
import AcornSync

/// What connecting says, on the terminal and in the browser.
enum ConnectWords {
    static let privateConsent = Words(
        "This application is private. Amazon asks for consent for public ones; for a private one give its refresh "
            + "token (--refresh-token-file).",
        "该应用是私有应用。亚马逊的授权页面用于公开应用；私有应用请提供 refresh token（--refresh-token-file）。")
    static let whoseFiles = Words(
        "settlement reports were imported before, into the account 'files'. Are they this seller's? --adopt-files "
            + "makes that account the seller's, so that nothing is kept twice; --no-adopt-files makes another one",
        "之前导入的结算报告属于账户 files。它们是该卖家的吗？--adopt-files 将该账户归入该卖家，避免重复保存；--no-adopt-files 则新建账户")
    static let asking = Words("Asking Amazon for account and stores …", "正在向亚马逊查询账户和店铺……")
    static let trying = Words(
        "Trying each role with one read that changes nothing …", "正在用只读请求逐项检查角色权限……")

    static func open(_ consent: Consent, minutes: Int) -> Words {
        Words(
            """
            Open this address as the account's primary user, and confirm:

            \(consent.address)

            The answer is waited for at \(consent.redirectAddress), for \(minutes) minutes. That address must be
            registered with the application, letter for letter. If Seller Central shows a code instead:
            MD1000: the application is a draft (--draft). MD5101: the redirect address is not registered.
            MD9100: no redirect address is registered. SPDC8143: log in as the primary user.
            """,
            """
            请以账户主用户的身份打开以下地址并确认授权：

            \(consent.address)

            程序将在 \(consent.redirectAddress) 等待结果，最多 \(minutes) 分钟。该地址必须与应用中登记的回调地址完全一致。
            如果 Seller Central 显示错误代码：MD1000：应用仍是草稿（使用 --draft）。MD5101：回调地址未登记。
            MD9100：应用没有登记回调地址。SPDC8143：请以主用户登录。
            """)
    }

    static func denied(_ word: String) -> Words {
        let word = VisibleText.of(word)
        return Words(
            "The consent was refused (\(word)). Nothing was connected.", "授权被拒绝（\(word)）。没有连接任何账户。")
    }

    static let incomplete = Words(
        "The consent page sent neither a code nor a seller. Nothing was connected; begin again.",
        "授权页面没有返回授权码或卖家编号。没有连接任何账户，请重新开始。")
    static let repeated = Words(
        "This answer was given already. Look at the terminal.", "该授权结果已经处理过。请查看终端。")
    static let foreign = Words(
        "This is not the answer to the consent that was asked for: its state is wrong. It was ignored. Open the "
            + "address that the terminal shows.", "这不是本次授权请求的结果（state 不符），已忽略。请打开终端显示的地址。")
    static let foreignTooOften = Words(
        "Too many answers with a wrong state came in. Nothing was connected; begin again.",
        "收到过多 state 不符的结果。没有连接任何账户，请重新开始。")
    static let pageGranted = Words(
        "Authorized. You may close this page; the terminal shows the rest.", "授权成功。可以关闭此页面，其余信息见终端。")
    static let pageRefused = Words(
        "The authorization could not be completed. The terminal says why.", "授权未能完成。原因见终端。")
    static let pageNothing = Words("Nothing is here.", "这里没有内容。")

    static func tooLate(_ seconds: Int) -> Words {
        let (en, zh) =
            seconds >= 60 ? ("\(seconds / 60) minutes", "\(seconds / 60) 分钟") : ("\(seconds) s", "\(seconds) 秒")
        return Words(
            "No answer came within \(en). Nothing was connected. If Seller Central showed MD5101, register the "
                + "redirect address with the application; with MD1000 give --draft.",
            "\(zh)内没有收到结果，没有连接任何账户。如显示 MD5101，请在应用中登记回调地址；如显示 MD1000，请使用 --draft。")
    }

    // MARK: The result

    static func connected(_ report: ConnectReport) -> Words {
        let (account, isNew) = (report.connection.account, report.isNew)
        let number = account.key.account
        let name = VisibleText.of(account.name)
        let app = VisibleText.of(report.connection.authorization.applicationName)
        let place = "\(account.region.uppercased()), \(report.connection.authorization.environment.name)"
        return isNew
            ? Words(
                "Connected: account \(number), \(name) (\(VisibleText.of(account.sellingPartnerID)), \(place)), "
                    + "through \(app).",
                "已连接：账户 \(number)，\(name)（\(VisibleText.of(account.sellingPartnerID))，\(place)），应用 \(app)。")
            : Words(
                "Connected again: account \(number), \(name) (\(VisibleText.of(account.sellingPartnerID)), \(place)), "
                    + "through \(app). Its history stays.",
                "已重新连接：账户 \(number)，\(name)（\(VisibleText.of(account.sellingPartnerID))，\(place)），应用 \(app)。历史数据保留。"
            )
    }

    static func expires(_ report: ConnectReport) -> Words? {
        guard let end = report.connection.authorization.expiresAt else { return nil }
        return Words(
            "To be renewed by \(end.utcDay.iso8601): authorizations of public applications last 365 days.",
            "须在 \(end.utcDay.iso8601) 前续期：公开应用的授权有效期为 365 天。")
    }

    static let stores = Words("Stores", "店铺")
    static let abilities = Words("What the roles allow", "角色权限")
    static let abilityColumns = [
        Words("", ""), Words("What", "内容"), Words("Needs one of these roles", "需要以下任一角色"),
        Words("Without it", "缺少时的影响"),
    ]
    static let notTaking = Words("not taking part", "未参与销售")
    static let suspended = Words("listings suspended", "商品已被暂停")
    static let notTried = Words(
        "Buyers' addresses and tax data (roles marked Restricted) are not tried: that would fetch personal data.",
        "买家地址和税务数据（标注 Restricted 的角色）不做检查，因为检查会读取个人信息。")
    static let afterRoles = Words(
        "After a role is added to the application, the seller must authorize it anew: acorn connect.",
        "为应用添加角色后，卖家必须重新授权：acorn connect。")
    static let allMissing = Words(
        "Every call was refused: the authorization may be for another region, or the application has no role.",
        "所有请求都被拒绝：授权可能属于其他区域，或应用没有任何角色。")

    static func unknown(_ reason: String) -> Words {
        Words("could not be found out: \(reason)", "无法确定：\(reason)")
    }
}

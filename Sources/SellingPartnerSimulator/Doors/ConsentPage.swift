import SellingPartnerAPI

/// Seller Central's page on which a seller lets an application act for him, in one region.
///
/// Source: facts §2.2 (website workflow), §2.3 (Appstore workflow) and §5 (the codes shown to the seller). What Amazon
/// does when a seller refuses is written nowhere; here it is what OAuth has: `error=access_denied`.
struct ConsentPage: Sendable {
    let target: RequestTarget
    /// The page's own address, region included.
    let base: String
    let account: SellerAccount.ID
    let now: Moment

    /// Why the page shows a code and no button.
    struct Failure: Error, Sendable {
        let code: String
        let says: String

        static let draft = Failure(
            code: "MD1000", says: "The application is a draft, or there is none of this id: is version=beta missing?")
        static let foreignURI = Failure(code: "MD5101", says: "The redirect URI is not registered.")
        static let fragment = Failure(code: "MD5110", says: "The redirect URI must not have a fragment.")
        static let noURI = Failure(code: "MD9100", says: "The login or redirect URI of the application is not set.")
        static let noSeller = Failure(code: "SPSA0404", says: "No seller of this region is here.")
        static let lateState = Failure(code: "MD5100", says: "The amazon_state is unknown or too old.")
    }

    /// Answers a request below `/consent/<region>`.
    func answer(_ path: [String], _ doors: inout Doors) -> WireReply {
        do {
            switch path {
            case [], ["apps", "authorize", "consent"]: return try website(&doors)
            case ["apps", "appstore"]: return try appstore(&doors)
            case ["apps", "authorize", "confirm"]: return try confirm(&doors)
            default: return HTMLPage.page(404, "Not found", "<p>There is no such page.</p>")
            }
        } catch {
            let failure = error
            return HTMLPage.page(
                400, failure.code, "<p id=\"code\">\(failure.code)</p><p>\(HTMLPage.escaped(failure.says))</p>")
        }
    }

    private func application(_ doors: Doors) throws(Failure) -> Int {
        guard doors.sellers[account] != nil else { throw .noSeller }
        let id = target.query("application_id") ?? ""
        guard let index = doors.applications.firstIndex(where: { $0.id == id }) else { throw .draft }
        if doors.applications[index].isDraft, target.query("version") != "beta" { throw .draft }
        return index
    }

    /// Where the seller is sent back to: what was asked for, when it is registered; else the one registered first.
    private func redirectURI(_ application: RegisteredApplication) throws(Failure) -> String {
        guard let first = application.redirectURIs.first else { throw .noURI }
        guard let wanted = target.query("redirect_uri"), !wanted.isEmpty else { return first }
        if wanted.contains("#") { throw .fragment }
        guard application.redirectURIs.contains(wanted) else { throw .foreignURI }
        return wanted
    }

    // MARK: Website workflow

    private func website(_ doors: inout Doors) throws(Failure) -> WireReply {
        let index = try application(doors)
        let uri = try redirectURI(doors.applications[index])
        switch target.query("auto") {
        case "allow": return sendBack(index, uri, state: target.query("state"), &doors)
        case "refuse":
            var parameters = [("error", "access_denied"), ("error_description", "The seller refused.")]
            if let state = target.query("state") { parameters.append(("state", state)) }
            return .redirect(to: Self.address(uri, parameters))
        default: return question(doors.applications[index], doors)
        }
    }

    private func sendBack(_ index: Int, _ uri: String, state: String?, _ doors: inout Doors) -> WireReply {
        var parameters: [(String, String)] = []
        if let state { parameters.append(("state", state)) }
        parameters.append(("selling_partner_id", doors.sellers[account] ?? ""))
        parameters.append(("spapi_oauth_code", doors.issueCode(index, account, uri, at: now)))
        return .redirect(to: Self.address(uri, parameters))
    }

    private func question(_ application: RegisteredApplication, _ doors: Doors) -> WireReply {
        var form = "<form method=\"get\">"
        for (name, value) in target.query where name != "auto" {
            let (name, value) = (HTMLPage.escaped(name), HTMLPage.escaped(value))
            form += "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
        }
        form += "<button name=\"auto\" value=\"allow\">Confirm</button> "
        form += "<button name=\"auto\" value=\"refuse\">Cancel</button></form>"
        let roles = application.roles.map(\.rawValue).sorted().map { "<li>\(HTMLPage.escaped($0))</li>" }.joined()
        return HTMLPage.page(
            200, "Authorize \(application.name)",
            "<p>\(HTMLPage.escaped(application.name)) asks for access to the account "
                + "\(doors.sellers[account] ?? "") (\(account.rawValue.uppercased())), with these roles:</p>"
                + "<ul>\(roles)</ul>\(form)")
    }

    // MARK: Appstore workflow

    private func appstore(_ doors: inout Doors) throws(Failure) -> WireReply {
        let index = try application(doors)
        let application = doors.applications[index]
        guard let login = application.loginURI, let uri = application.redirectURIs.first else { throw .noURI }
        guard target.query("auto") != "refuse" else { return .redirect(to: "\(base)/apps/appstore/refused") }
        guard target.query("auto") == "allow" else { return question(application, doors) }
        let state = doors.openAppstoreState(index, account, uri, at: now)
        var parameters = [
            ("amazon_callback_uri", "\(base)/apps/authorize/confirm"), ("amazon_state", state),
            ("selling_partner_id", doors.sellers[account] ?? ""),
        ]
        if application.isDraft { parameters.append(("version", "beta")) }
        return .redirect(to: Self.address(login, parameters))
    }

    private func confirm(_ doors: inout Doors) throws(Failure) -> WireReply {
        guard let begun = doors.closeAppstoreState(target.query("amazon_state") ?? "", at: now),
            begun.account == account
        else { throw .lateState }
        let application = doors.applications[begun.application]
        if application.isDraft, target.query("version") != "beta" { throw .draft }
        let uri = try redirectURI(application)
        return sendBack(begun.application, uri, state: target.query("state"), &doors)
    }

    /// An address with more parameters.
    static func address(_ base: String, _ parameters: [(String, String)]) -> String {
        let query = parameters.map { "\($0)=\(PercentText.encoded($1))" }.joined(separator: "&")
        return base + (base.contains("?") ? "&" : "?") + query
    }
}

/// Small pages for people.
enum HTMLPage {
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    static func page(_ status: Int, _ title: String, _ body: String) -> WireReply {
        let text =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>\(escaped(title))</title>"
            + "<style>body{font:16px sans-serif;max-width:40em;margin:3em auto}button{font:inherit}</style></head>"
            + "<body><h1>\(escaped(title))</h1>\(body)<p><small>ACORN-i simulator: no page of Amazon.</small></p>"
            + "</body></html>\n"
        var reply = WireReply(status, Array(text.utf8), type: "text/html; charset=utf-8")
        reply.set("Referrer-Policy", "no-referrer")
        return reply
    }

    /// The page at which an application without one of its own is sent back to: it shows what came.
    static func callback(_ target: RequestTarget) -> WireReply {
        let rows = target.query.map { "<tr><td>\(escaped($0))</td><td><code>\(escaped($1))</code></td></tr>" }
        return page(200, "Sent back by the consent page", "<table>\(rows.joined())</table>")
    }
}

extension PercentText {
    /// Every byte but letters, digits and `-._~`, as `%XX`.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                bytes += Array("%\(digits.count < 2 ? "0" : "")\(digits)".utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

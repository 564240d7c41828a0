/// One of Amazon's stores: what its files call it, what it pays in and which clock its business day follows.
///
/// Source: `facts/platform.md` §1 (marketplace ids from Amazon's page; time zones are a library convention, so a zone
/// is used only to show a day beside an instant). An unknown marketplace is never an error: new stores and shadow ids
/// exist.
package struct Marketplace: Hashable, Sendable {
    /// Two letters; `UK` as Amazon writes it, although ISO 3166 says GB.
    package let countryCode: String
    /// Amazon's marketplace id.
    package let id: String
    /// The name in `marketplace-name`, for example `Amazon.de`.
    package let name: String
    package let currency: Currency
    /// IANA time zone of the store's reports.
    package let timeZone: String

    /// The store whose files write `name`; case, a leading `www.` and `Non-Amazon XX` (multi-channel orders) are
    /// understood.
    package static func named(_ name: String) -> Marketplace? {
        var key = name.lowercased()
        if key.hasPrefix("www.") { key.removeFirst(4) }
        if key.hasPrefix("non-amazon "), let code = key.split(separator: " ").last {
            return all.first { $0.countryCode.lowercased() == code || (code == "gb" && $0.countryCode == "UK") }
        }
        return all.first { $0.name.lowercased() == key }
    }

    /// The store with a country code; `GB` is understood as `UK`.
    package static func of(countryCode: String) -> Marketplace? {
        let code = countryCode.uppercased()
        return all.first { $0.countryCode == (code == "GB" ? "UK" : code) }
    }

    /// Every store of `facts/platform.md` §1, in its order.
    package static let all: [Marketplace] = table.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: "|").map { String($0.trimmingPrefix { $0 == " " }) }.map(trimmedEnd)
        guard cells.count == 5, let currency = Currency(cells[3]) else { return nil }
        return Marketplace(countryCode: cells[0], id: cells[1], name: cells[2], currency: currency, timeZone: cells[4])
    }

    private static func trimmedEnd(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }

    private static let table = """
        CA | A2EUQ1WTGCTBG2 | Amazon.ca     | CAD | America/Los_Angeles
        US | ATVPDKIKX0DER  | Amazon.com    | USD | America/Los_Angeles
        MX | A1AM78C64UM0Y8 | Amazon.com.mx | MXN | America/Los_Angeles
        BR | A2Q3Y263D00KWC | Amazon.com.br | BRL | America/Sao_Paulo
        IE | A28R8C7NBKEWEA | Amazon.ie     | EUR | Europe/Dublin
        ES | A1RKKUPIHCS9HS | Amazon.es     | EUR | Europe/Paris
        UK | A1F83G8C2ARO7P | Amazon.co.uk  | GBP | Europe/London
        FR | A13V1IB3VIYZZH | Amazon.fr     | EUR | Europe/Paris
        BE | AMEN7PMS3EDWL  | Amazon.com.be | EUR | Europe/Brussels
        NL | A1805IZSGTT6HS | Amazon.nl     | EUR | Europe/Amsterdam
        DE | A1PA6795UKMFR9 | Amazon.de     | EUR | Europe/Paris
        IT | APJ6JRA9NG5V4  | Amazon.it     | EUR | Europe/Paris
        SE | A2NODRKZP88ZB9 | Amazon.se     | SEK | Europe/Stockholm
        ZA | AE08WJ6YKNBMC  | Amazon.co.za  | ZAR | Africa/Johannesburg
        PL | A1C3SOZRARQ6R3 | Amazon.pl     | PLN | Europe/Warsaw
        EG | ARBP9OOSHTCHU  | Amazon.eg     | EGP | Africa/Cairo
        TR | A33AVAJ2PDY3EV | Amazon.com.tr | TRY | Europe/Istanbul
        SA | A17E79C6D8DWNP | Amazon.sa     | SAR | Asia/Riyadh
        AE | A2VIGQ35RCS4UG | Amazon.ae     | AED | Asia/Dubai
        IN | A21TJRUUN4KGV  | Amazon.in     | INR | Asia/Kolkata
        SG | A19VAU5U5O7RUS | Amazon.sg     | SGD | Asia/Singapore
        AU | A39IBJ37TRP1C6 | Amazon.com.au | AUD | Australia/Sydney
        JP | A1VC38T7YXB528 | Amazon.co.jp  | JPY | Asia/Tokyo
        """
}

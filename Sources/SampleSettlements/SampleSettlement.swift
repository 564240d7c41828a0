package import AcornCore

/// A settlement report that never was: deterministic, tied to the cent, and written in any of Amazon's three formats.
///
/// Memory holds a few thousand row templates, never the file: five million rows stream through a closure.
package struct SampleSettlement: Sendable {
    /// What a reader should find in it.
    package let manifest: SampleManifest
    package let marketplace: SampleMarketplace
    package let options: SampleOptions
    let shapes: SampleShapes
    let plan: SamplePlan
    let balance: SampleBalance
    let orderSalt: UInt64
    let events: Int

    /// Seconds of a period: 14 days, Amazon's usual cycle.
    package static let periodSeconds: Int64 = 14 * 86_400
    /// When a settlement begins unless it follows another: 2026-03-01T00:00:00Z.
    package static let firstStart = Instant(secondsSince1970: 1_772_323_200)
    /// The fewest rows a settlement can have: its balance rows and one more.
    package static let rowsMin = 8

    /// Makes a settlement of exactly `rows` detail rows in Flat File V2 (at least `rowsMin`).
    package init(
        seed: UInt64, rows: Int, marketplace: SampleMarketplace = .us, options: SampleOptions = SampleOptions()
    ) {
        var random = SplitMix64(seed: seed &* 31 &+ UInt64(marketplace.rawValue.utf8.reduce(0) { $0 * 256 + Int($1) }))
        let carry = SampleCarry(previousReserve: random.draw(1_000..<90_000))
        self.init(
            random: random, rows: rows, marketplace: marketplace, options: options, start: Self.firstStart, carry: carry
        )
    }

    init(
        random: SplitMix64, rows: Int, marketplace: SampleMarketplace, options: SampleOptions, start: Instant,
        carry: SampleCarry
    ) {
        precondition(rows >= Self.rowsMin, "a settlement needs \(Self.rowsMin) rows")
        guard let currency = marketplace.currency else {
            preconditionFailure("\(marketplace.rawValue) pays in nothing")
        }
        var random = random
        self.marketplace = marketplace
        self.options = options
        let settlementID = String(random.draw(10_000_000_000..<99_999_999_999))
        orderSalt = random.next() % 100_000_000_000_000
        var maker = ShapeMaker(
            random: random, marketplace: marketplace, encoding: options.encoding,
            skus: SampleShapes.shapeCount(rows: rows))
        shapes = SampleShapes(maker: &maker, rows: rows)
        plan = SamplePlan(shapes: shapes, rows: rows - SampleBalance.rowCount(carry))
        let tally = ManifestTally(plan: plan)
        let end = start.adding(seconds: Self.periodSeconds)
        balance = SampleBalance(net: tally.net, carry: carry, start: start, end: end)
        let scale = currency.microsPerMinorUnit
        events = tally.events
        manifest = SampleManifest(
            settlementID: settlementID, marketplaceName: marketplace.name, currency: currency, periodStart: start,
            periodEnd: end, depositDate: end.adding(seconds: 2 * 86_400),
            totalMicros: balance.rows.reduce(tally.net) { $0 + $1.line.minor } * scale, rows: rows,
            flatFileV1Rows: tally.flatFileV1Rows(v2Rows: rows), xmlRows: tally.xmlRows(balance: balance),
            lines: tally.lines(balance: balance, microsPerMinor: scale), orders: tally.orders, refunds: tally.refunds,
            ordersFile: tally.ordersFile, currentReserveMicros: balance.currentReserve.map { $0 * scale })
    }

    /// Writes the settlement in chunks of a few hundred KiB.
    package func write(_ format: SampleFormat, to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        let renderer = renderer(format)
        let output = SampleOutput()
        var values = SampleValues(settlement: self)
        var templates = TemplateCache(shapes: shapes)
        output.append(options.encoding.bytes(renderer.opening))
        for row in balance.opening { write(row, renderer, &values, output) }
        for event in plan {
            let shape = shapes[event]
            values.set(event, isMultiChannel: shape.isMultiChannel)
            output.append(
                templates.template(event) {
                    SampleTemplate(pieces: renderer.pieces(shape), encoding: options.encoding)
                }, values)
            if output.isFull { try output.drain(into: sink) }
        }
        for row in balance.closing { write(row, renderer, &values, output) }
        output.append(options.encoding.bytes(renderer.closing))
        try output.drain(into: sink)
    }

    /// The settlement as one array: for small ones.
    package func bytes(_ format: SampleFormat) -> [UInt8] {
        var bytes: [UInt8] = []
        write(format) { bytes += $0 }
        return bytes
    }

    private func renderer(_ format: SampleFormat) -> any SampleRenderer {
        switch format {
        case .flatFileV2: FlatFileV2Renderer(settlement: self)
        case .flatFileV1: FlatFileV1Renderer(settlement: self)
        case .xml: XMLRenderer(settlement: self)
        }
    }

    private func write(
        _ row: BalanceRow, _ renderer: any SampleRenderer, _ values: inout SampleValues, _ output: SampleOutput
    ) {
        values.setPosted(row.posted)
        let pieces = renderer.pieces(SampleShape(lines: [row.line]))
        output.append(SampleTemplate(pieces: pieces, encoding: options.encoding), values)
    }

    /// The exact text of an amount in minor units.
    func amountText(_ minor: Int64, comma: Bool) -> String {
        let digits = manifest.currency.digits
        let text = Money.decimalText(micros: minor * manifest.currency.microsPerMinorUnit, digits: digits)
        return comma ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    /// The total in minor units.
    var totalMinor: Int64 { manifest.totalMicros / manifest.currency.microsPerMinorUnit }

    /// What ends a line.
    var lineEnd: String { options.endsLinesWithCRLF ? "\r\n" : "\n" }
}

/// How one format writes a settlement.
protocol SampleRenderer {
    /// What comes before the events.
    var opening: String { get }
    /// What comes after them.
    var closing: String { get }
    /// An event, or a balance row as a shape of one line.
    func pieces(_ shape: SampleShape) -> [SamplePiece]
}

/// Templates by kind and shape, each made when it is first needed.
private struct TemplateCache {
    private var templates: [SampleTemplate?]
    private let count: Int

    init(shapes: SampleShapes) {
        count = shapes.orders.count
        templates = Array(repeating: nil, count: 3 * count)
    }

    mutating func template(_ event: SampleEvent, make: () -> SampleTemplate) -> SampleTemplate {
        let base = event.kind == .order ? 0 : event.kind == .refund ? count : 2 * count
        if let known = templates[base + event.shape] { return known }
        let made = make()
        templates[base + event.shape] = made
        return made
    }
}

/// Documents that cannot be had, or not whole; reports and feeds that come to nothing.
extension WireFault {
    private static let addressing: Place = .operations(["getReportDocument", "getFeedDocument"])
    private static let plain = Array("order\tamount\n1\t2\n".utf8)

    private static func reshape(
        _ name: String, _ says: String, _ place: Place, _ body: @escaping @Sendable (SimulatedJSON) -> SimulatedJSON
    ) -> WireFault {
        WireFault(name: name, says: says, place: place, play: .reshape { json, _ in body(json) })
    }

    /// Makes the document a gzip, in whatever form it was, and spoils the gzip. The address says nothing of gzip then;
    /// `gzip-said` makes it.
    private static func gzip(
        _ name: String, _ says: String, _ body: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) -> WireFault {
        WireFault(
            name: name, says: says, place: .fetch,
            play: .spoil { reply in
                guard reply.status == 200 else { return reply }
                var reply = reply
                let isGzip = reply.body.starts(with: [0x1F, 0x8B])
                reply.body = body(isGzip ? reply.body : StoredGzip.pack(reply.body))
                return reply
            })
    }

    private static func status(_ name: String, _ says: String, _ operation: String, _ status: String) -> WireFault {
        reshape(name, says, .operations([operation])) { json in
            json.with("reportDocumentId", nil).with("resultFeedDocumentId", nil)
                .setting("processingStatus", .string(status))
        }
    }

    static let documents: [WireFault] = storage + addresses + processing

    private static let storage: [WireFault] = [
        gzip("gzip-cut", "a gzip that ends in its midst") { Array($0.dropLast(9)) },
        gzip("gzip-cut-trailer", "a gzip that ends in its trailer") { Array($0.dropLast(3)) },
        gzip("gzip-checksum", "a gzip with a wrong checksum") { flipped($0, fromEnd: 6) },
        gzip("gzip-length", "a gzip with a wrong length") { flipped($0, fromEnd: 2) },
        gzip("gzip-rubbish", "a gzip with rubbish behind it") { $0 + Array("rubbish".utf8) },
        gzip("gzip-none", "plain text where a gzip is promised") { _ in plain },
        gzip("gzip-empty", "no bytes where a gzip is promised") { _ in [] },
        gzip("gzip-bomb", "a gzip of half a megabyte that inflates to 64 MiB") { _ in StoredGzip.bomb },
        WireFault(
            name: "document-cut", says: "a document shorter than its length", place: .fetch,
            play: .spoil { accident($0, .bytes(wire($0, length: $0.body.count + 484), isClosed: true)) }),
        WireFault(
            name: "document-stall", says: "a document that stops coming", place: .fetch,
            play: .spoil {
                var cut = $0
                cut.body = Array($0.body.prefix(3))
                return accident($0, .bytes(wire(cut, length: max(99, $0.body.count)), isClosed: false))
            }),
        fixed("document-expired", "403: the address has expired", .fetch, expired),
        fixed("document-503", "the storage is down", .fetch, html(503)),
        fixed(
            "document-404", "the storage knows no such document", .fetch, WireReply(404, [], type: "application/xml")),
        fixed("document-html", "a page of HTML in place of the document", .fetch, html(200)),
        fixed("document-redirect", "the storage sends elsewhere", .fetch, .redirect(to: "/documents/elsewhere")),
        fixed("upload-expired", "403: the address of an upload has expired", .upload, expired),
        fixed("upload-refused", "400: the storage does not take an upload", .upload, WireReply(400, [], type: nil)),
    ]

    private static let addresses: [WireFault] = [
        reshape("gzip-said", "a document is said to be a gzip", addressing) {
            $0.setting("compressionAlgorithm", "GZIP")
        },
        reshape("compression-unknown", "a document in a compression nobody knows", addressing) {
            $0.setting("compressionAlgorithm", "ZSTD")
        },
        reshape("address-file", "the address of a document is a file's", addressing) {
            $0.setting("url", "file:///etc/hostname")
        },
        reshape("address-missing", "a document without an address", addressing) { $0.with("url", nil) },
    ]

    private static let processing: [WireFault] = [
        status("report-cancelled", "every report ends cancelled", "getReport", "CANCELLED"),
        status("report-fatal", "every report ends fatal, without a reason", "getReport", "FATAL"),
        reshape("report-fatal-reason", "every report that is done is called fatal", .operations(["getReport"])) {
            json in
            json["processingStatus"] == "DONE" ? json.setting("processingStatus", "FATAL") : json
        },
        reshape("report-without-document", "a report is done and has no document", .operations(["getReport"])) {
            $0.with("reportDocumentId", nil).setting("processingStatus", "DONE")
        },
        status("report-endless", "a report is never done", "getReport", "IN_PROGRESS"),
        status("report-odd-state", "a report is in a state nobody knows", "getReport", "SLEEPING"),
        WireFault(
            name: "report-order-lost", says: "the connection is reset after a report was ordered",
            place: .operations(["createReport"]), play: .spoil { accident($0, .reset) }),
        status("feed-fatal", "every feed ends fatal", "getFeed", "FATAL"),
        status("feed-endless", "a feed is never done", "getFeed", "IN_PROGRESS"),
        fixed("feed-refused", "createFeed answers 503", .operations(["createFeed"]), html(503)),
    ]

    private static let expired = WireReply(
        403,
        Array(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired"
                .utf8) + Array("</Message></Error>".utf8), type: "application/xml")

    private static func flipped(_ bytes: [UInt8], fromEnd: Int) -> [UInt8] {
        var bytes = bytes
        if bytes.count >= fromEnd { bytes[bytes.count - fromEnd] ^= 0xFF }
        return bytes
    }
}

/// Gzip without compressing (RFC 1951 stored blocks, RFC 1952).
enum StoredGzip {
    static func pack(_ data: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var rest = data[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            out.append(rest.isEmpty ? 1 : 0)
            out += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            out += block
        } while !rest.isEmpty
        return out + little(checksum(data)) + little(UInt32(truncatingIfNeeded: data.count))
    }

    /// 64 MiB of zeros: one zero, then copies of the 258 bytes before, each in 13 bits of the fixed code. Its trailer
    /// is wrong, which shows only to who takes it all.
    static let bomb: [UInt8] = {
        var bits = BitWriter()
        bits.write([1, 1, 0])
        bits.write([0, 0, 1, 1, 0, 0, 0, 0])
        for _ in 0..<(64 << 20) / 258 { bits.write([1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]) }
        bits.write([0, 0, 0, 0, 0, 0, 0])
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bits.bytes + [0, 0, 0, 0, 0, 0, 0, 0]
    }()

    private struct BitWriter {
        var bytes: [UInt8] = []
        private var count = 0

        mutating func write(_ bits: [UInt8]) {
            for bit in bits {
                if count % 8 == 0 { bytes.append(0) }
                bytes[bytes.count - 1] |= bit << UInt8(count % 8)
                count += 1
            }
        }
    }

    private static func little(_ word: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { word, _ in word & 1 == 1 ? 0xEDB8_8320 ^ (word >> 1) : word >> 1 }
    }

    static func checksum(_ data: [UInt8]) -> UInt32 {
        ~data.reduce(~0 as UInt32) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    }
}

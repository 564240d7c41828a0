import AcornCore
import AcornStore
import Foundation
import ReportsV20210630
import SellingPartnerAPI
import SellingPartnerClient

/// A file that is there as long as somebody holds it.
final class ScratchFile: Sendable {
    let url: URL

    init(in folder: String) { url = URL(filePath: folder).appending(path: "report-\(UUID().uuidString)") }

    deinit { try? FileManager.default.removeItem(at: url) }
}

/// A document that was downloaded, without what tells of a person.
struct ReportDownload: Sendable {
    let file: ScratchFile
    let digest: [UInt8]
    /// As the download's header spells it; nil where it says none.
    let charset: String?

    /// Downloads a document and cuts it. Errors: `SellingPartnerError`; `TooLong`.
    static func run(
        report: String, document: String, _ spec: ReportSpec, _ work: PipelineWork
    ) async throws -> ReportDownload {
        let whole = ScratchFile(in: work.desk.folder)
        let told = try await work.account.client.reports.download(
            documentID: document, reportType: spec.type, to: whole.url)
        let cut = ScratchFile(in: work.desk.folder)
        let digest = try self.cut(whole.url, to: cut.url, spec.layout)
        return ReportDownload(file: cut, digest: digest, charset: told.charset)
    }

    /// A line grew beyond what a line of a report can be, so that nobody can say which cells it has.
    struct TooLong: Error {}

    private static func cut(_ whole: URL, to cut: URL, _ layout: FlatReportLayout) throws -> [UInt8] {
        _ = FileManager.default.createFile(
            atPath: cut.path, contents: nil, attributes: [.posixPermissions: 0o600])
        let input = try FileHandle(forReadingFrom: whole)
        defer { try? input.close() }
        let output = try FileHandle(forWritingTo: cut)
        defer { try? output.close() }
        let digest = DocumentDigest()
        var columns = PersonalColumns(layout)
        func keep(_ bytes: [UInt8]) throws {
            bytes.withUnsafeBytes { digest.update($0) }
            try output.write(contentsOf: bytes)
        }
        while let piece = try input.read(upToCount: 1 << 18), !piece.isEmpty {
            try Array(piece).withUnsafeBufferPointer { try columns.take($0, keep) }
        }
        try columns.finish(keep)
        guard !columns.isTooLong else { throw TooLong() }
        return digest.finish()
    }

    /// Keeps the document under a new number, inside the page's transaction; returns the number.
    func keep(
        _ request: [String: String], _ connection: any SQLConnection, _ work: PipelineWork
    ) throws -> Int64 {
        let entry = try Archive.nextNumber(connection, work.key)
        let at = Instant(secondsSince1970: work.now / WireTime.second)
        var receipt = ArchiveReceipt(kind: .report, receivedAt: at)
        receipt.operation = ReportsV20210630.GetReportDocument.descriptor.id
        receipt.request = FetchedReply.text(request)
        receipt.application = work.account.application
        receipt.name = "\(request["reportId"] ?? "report").txt"
        let input = try FileHandle(forReadingFrom: file.url)
        defer { try? input.close() }
        _ = try Archive(connection, work.key).keep(receipt, entry: entry, digest: digest, at: at) { buffer in
            guard let piece = try input.read(upToCount: buffer.count), !piece.isEmpty else { return 0 }
            piece.copyBytes(to: buffer)
            return piece.count
        }
        return entry
    }
}

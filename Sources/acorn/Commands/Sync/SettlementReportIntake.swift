import AcornCore
import AcornFiles
import AcornStore
import AcornSync

/// Takes downloaded settlement reports in as `acorn import settlements` takes files in.
struct SettlementReportIntake: SettlementIntake {
    let store: Store
    let language: Language

    func take(_ file: String, name: String, receipt: ArchiveReceipt, _ key: AccountKey) async throws -> Int64 {
        let progress = SharedProgress(paths: [], language: language)
        let imported = try await SettlementImport(store: store, key: key, progress: progress, receipt: receipt)
            .run(InputFile(path: name, isNamed: true, place: file))
        guard let entry = imported.entry else {
            throw JobFailure("settlement report \(name) could not be kept: \(imported.outcome.rawValue)")
        }
        return entry
    }
}

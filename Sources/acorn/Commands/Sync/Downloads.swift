import AcornStore
import AcornSync
import Foundation

extension StoreOptions {
    /// The folder in which this process's downloads wait; `DownloadFolder.remove` ends it. Errors:
    /// `DownloadFolderError`, `SettingsError`, `StoreOptionsError`.
    func downloadFolder() async throws -> DownloadFolder {
        let place = try await place()
        return try .beside(place.address, or: place.folder)
    }
}

extension DownloadFolder {
    /// Beside the database's file, which is the data folder unless a person says otherwise; for a server's database in
    /// the data folder, or where there is none among this machine's temporary files.
    static func beside(_ address: DatabaseAddress, or folder: String?) throws -> DownloadFolder {
        if let file = address.filePath {
            let folder = NSString(string: file).deletingLastPathComponent
            return try DownloadFolder(in: (folder.isEmpty ? "." : folder) + "/downloads")
        }
        if let folder, let made = try? DownloadFolder(in: folder + "/downloads") { return made }
        return try DownloadFolder(in: NSTemporaryDirectory() + "/acorn-downloads-\(getuid())")
    }
}

import AcornCore
import AcornStore
import Foundation

/// Opens the store at the address given, brings its schema up to date, closes it, and says what went wrong.
@main
struct StoreOpening {
    static func main() async {
        do {
            let address = try DatabaseAddress(CommandLine.arguments.dropFirst().first ?? "")
            let now = Instant(secondsSince1970: 1_790_000_000)
            try await Store.open(address, now: now).close()
        } catch let error as StoreError {
            FileHandle.standardError.write(Data("\(error.code.rawValue): \(error)\n".utf8))
            exit(1)
        } catch {
            FileHandle.standardError.write(Data("unexpected: \(error)\n".utf8))
            exit(2)
        }
    }
}

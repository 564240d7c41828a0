// AcornFuzz: libFuzzer's way into everything that reads bytes from outside.
//
// What this room is for: one target a reader (`FuzzTarget.swift`), chosen by name in ACORN_FUZZ_TARGET, each checking
// what must hold whatever the bytes are. A broken promise ends the process, so that libFuzzer keeps the input.
// What it must not do: end up in a release. Only `make fuzz` builds it, with libFuzzer and AddressSanitizer.
// Where to start reading: `Fuzz/README.md`.
import CLibFuzzer
import Foundation

@main
enum AcornFuzz {
    /// Hands the arguments to libFuzzer, which calls the target for every input until its own end.
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { start, size in
                AcornFuzz.target.run(UnsafeRawBufferPointer(start: start, count: size))
                return 0
            })
    }

    /// The target this process runs.
    private static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["ACORN_FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
            FileHandle.standardError.write(Data("ACORN_FUZZ_TARGET must be one of: \(names)\n".utf8))
            exit(2)
        }
        return target
    }()
}

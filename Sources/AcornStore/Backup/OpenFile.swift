import Glibc

/// A descriptor and the right to close it, which its only owner uses exactly once: however an initializer ends.
///
/// A descriptor closed twice closes whatever file, socket or event queue has got its number meanwhile.
final class OpenFile: Sendable {
    let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
}

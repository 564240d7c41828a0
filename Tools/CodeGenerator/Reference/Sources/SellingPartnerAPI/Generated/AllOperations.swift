// Generated from all models at 0123456789abcdef0123456789abcdef01234567, do not edit.

extension OperationDescriptor {
    /// Every operation of every API version, sorted by API and operation.
    public static let all: [OperationDescriptor] = apis.flatMap { $0 }

    private static let apis: [[OperationDescriptor]] = [
        ReferenceV20261122.all,
    ]
}

// Generated from all models at 0123456789abcdef0123456789abcdef01234567, do not edit.

/// The cases' readers of all operations, by API.
let allOperationCases: [any OperationCases.Type] = [
    ReferenceV20261122Cases.self,
]

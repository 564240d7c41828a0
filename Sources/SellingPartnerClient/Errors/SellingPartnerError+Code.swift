public import SellingPartnerAPI

extension SellingPartnerError {
    /// What went wrong. Open: more may come.
    public struct Code: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        // What was asked is wrong.
        /// The call cannot be sent as it is: a part of the path is missing, a header holds a line end.
        public static let unsendable = Code(rawValue: "unsendable")
        /// Amazon does not accept the request (400 and other 4xx).
        public static let invalidRequest = Code(rawValue: "invalidRequest")
        /// The sandbox knows no such call.
        public static let sandboxMismatch = Code(rawValue: "sandboxMismatch")
        public static let notFound = Code(rawValue: "notFound")
        public static let conflict = Code(rawValue: "conflict")
        public static let tooLarge = Code(rawValue: "tooLarge")
        public static let unsupportedMediaType = Code(rawValue: "unsupportedMediaType")

        // Who asks may not.
        public static let accessDenied = Code(rawValue: "accessDenied")
        public static let accessTokenMissing = Code(rawValue: "accessTokenMissing")
        public static let accessTokenExpired = Code(rawValue: "accessTokenExpired")
        public static let accessTokenRejected = Code(rawValue: "accessTokenRejected")
        public static let clientSecretExpired = Code(rawValue: "clientSecretExpired")
        public static let noSuchPath = Code(rawValue: "noSuchPath")
        public static let signatureRefused = Code(rawValue: "signatureRefused")
        /// The refresh token is revoked, expired or another application's: the seller must authorize again.
        public static let authorizationLost = Code(rawValue: "authorizationLost")
        /// The code of a consent is used up or older than five minutes.
        public static let authorizationCodeRefused = Code(rawValue: "authorizationCodeRefused")
        public static let clientRefused = Code(rawValue: "clientRefused")
        public static let applicationNotAuthorized = Code(rawValue: "applicationNotAuthorized")
        public static let scopeRefused = Code(rawValue: "scopeRefused")
        public static let loginRefused = Code(rawValue: "loginRefused")
        public static let loginUnavailable = Code(rawValue: "loginUnavailable")
        /// The credentials have no refresh token, and the operation needs a seller's.
        public static let noAuthorization = Code(rawValue: "noAuthorization")

        // Too much at once.
        public static let throttled = Code(rawValue: "throttled")
        /// The turn would come later than the caller is ready to wait; nothing was sent.
        public static let waitTooLong = Code(rawValue: "waitTooLong")

        // Amazon or the way there.
        public static let serverError = Code(rawValue: "serverError")
        public static let serviceUnavailable = Code(rawValue: "serviceUnavailable")
        public static let notConnected = Code(rawValue: "notConnected")
        public static let connectionLost = Code(rawValue: "connectionLost")
        public static let timedOut = Code(rawValue: "timedOut")

        /// A token or budget store failed.
        public static let storeFailed = Code(rawValue: "storeFailed")

        // A reply of success that is none.
        public static let unexpectedStatus = Code(rawValue: "unexpectedStatus")
        public static let emptyReply = Code(rawValue: "emptyReply")
        public static let htmlReply = Code(rawValue: "htmlReply")
        public static let wrongContentType = Code(rawValue: "wrongContentType")
        public static let cutReply = Code(rawValue: "cutReply")
        public static let malformedReply = Code(rawValue: "malformedReply")
        /// Well-formed JSON of another shape than the operation's.
        public static let mistypedReply = Code(rawValue: "mistypedReply")
        public static let missingKeys = Code(rawValue: "missingKeys")
        /// An error list in place of the payload, under a status of success.
        public static let errorsWithoutPayload = Code(rawValue: "errorsWithoutPayload")
        public static let replyTooLarge = Code(rawValue: "replyTooLarge")

        // Pages.
        public static let pageTokenRefused = Code(rawValue: "pageTokenRefused")
        public static let repeatedPage = Code(rawValue: "repeatedPage")
        public static let tooManyPages = Code(rawValue: "tooManyPages")

        // Reports and feeds.
        public static let reportFailed = Code(rawValue: "reportFailed")
        public static let feedFailed = Code(rawValue: "feedFailed")
        public static let processingTooSlow = Code(rawValue: "processingTooSlow")
        public static let documentExpired = Code(rawValue: "documentExpired")
        public static let documentCut = Code(rawValue: "documentCut")
        public static let documentDamaged = Code(rawValue: "documentDamaged")
        public static let documentTooLarge = Code(rawValue: "documentTooLarge")
        public static let documentRefused = Code(rawValue: "documentRefused")
        public static let unknownCompression = Code(rawValue: "unknownCompression")
        public static let fileFailed = Code(rawValue: "fileFailed")
    }
}

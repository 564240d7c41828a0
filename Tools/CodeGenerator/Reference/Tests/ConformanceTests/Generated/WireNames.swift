// Generated from all models at 0123456789abcdef0123456789abcdef01234567, do not edit.

/// A line for each struct: its name, then its properties' names on the wire in the order they are declared, between
/// tabs; `*` for the members that the model does not name.
let wireNameTable = #"""
    ReferenceV20261122.ListThingsResponse	payload	errors
    ReferenceV20261122.ThingsPage	things	NextToken
    ReferenceV20261122.Thing	ASIN	SellerSKU	price	cost	weight	state	parent	parts	labels	attributes	anything	seen	born	picture	isGift	count	default	self	json	both	x-amzn-RequestId
    ReferenceV20261122.Money	CurrencyCode	Amount
    ReferenceV20261122.ExactMoney	currency	worth
    ReferenceV20261122.ThingWeight	value	unit
    ReferenceV20261122.Both	ticketId	weightText	note	*
    ReferenceV20261122.Error	code
    ReferenceV20261122.CreateThingRequest	note	name	price	options	whatever
    ReferenceV20261122.Options	code	rate	*
    ReferenceV20261122.Ticket	ticketId	weightText
    ReferenceV20261122.GetReportsResponse	reports	nextToken
    ReferenceV20261122.GetReportsResponseReports	reportId
    Notifications.ThingChanged	ThingChangedNotification	*
    Notifications.ThingChangedNotification	ThingId	ChangedAt	State	Count	Price	Anything	Parts	Offers	Either	*
    Notifications.ThingChangedPart	Whole	Name	*
    Notifications.ThingChangedNotificationOffers	Sku	Rank	*
    Notifications.ThingChangedV20261122	thingId	*
    FeedDocuments.ThingFeed	note	things	*
    FeedDocuments.ThingFeedThings	word	attributes	*
    """#

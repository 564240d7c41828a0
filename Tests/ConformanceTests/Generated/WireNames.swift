// Generated from all models at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

/// A line for each struct: its name, then its properties' names on the wire in the order they are declared, between
/// tabs; `*` for the members that the model does not name.
let wireNameTable = #"""
    AmazonWarehousingV20240509.InboundOrderCreationData	externalReferenceId	originAddress	packagesToInbound	preferences
    AmazonWarehousingV20240509.Address	addressLine1	addressLine2	addressLine3	city	countryCode	county	district	name	phoneNumber	postalCode	stateOrRegion
    AmazonWarehousingV20240509.DistributionPackageQuantity	count	distributionPackage
    AmazonWarehousingV20240509.DistributionPackage	contents	measurements	type
    AmazonWarehousingV20240509.DistributionPackageContents	packages	products
    AmazonWarehousingV20240509.ProductQuantity	attributes	quantity	sku	expiration	prepDetails
    AmazonWarehousingV20240509.ProductAttribute	name	value
    AmazonWarehousingV20240509.PrepDetails	labelOwner	prepCategory	prepInstructions	prepOwner
    AmazonWarehousingV20240509.PrepInstruction	prepOwner	prepType
    AmazonWarehousingV20240509.MeasurementData	dimensions	volume	weight
    AmazonWarehousingV20240509.PackageDimensions	height	length	unitOfMeasurement	width
    AmazonWarehousingV20240509.PackageVolume	unitOfMeasurement	volume
    AmazonWarehousingV20240509.PackageWeight	unitOfMeasurement	weight
    AmazonWarehousingV20240509.InboundPreferences	destinationRegion
    AmazonWarehousingV20240509.InboundOrderReference	orderId
    AmazonWarehousingV20240509.InboundOrder	createdAt	destinationDetails	externalReferenceId	orderId	orderStatus	originAddress	packagesToInbound	preferences	updatedAt
    AmazonWarehousingV20240509.DestinationDetails	destinationAddress	destinationRegion	shipmentId
    AmazonWarehousingV20240509.InboundShipment	carrierCode	createdAt	destinationAddress	externalReferenceId	orderId	originAddress	receivedQuantity	shipBy	shipmentContainerQuantities	shipmentId	shipmentSkuQuantities	destinationRegion	shipmentStatus	trackingId	updatedAt	warehouseReferenceId
    AmazonWarehousingV20240509.CarrierCode	carrierCodeType	carrierCodeValue
    AmazonWarehousingV20240509.InventoryQuantity	quantity	unitOfMeasurement
    AmazonWarehousingV20240509.SkuQuantity	expectedQuantity	receivedQuantity	sku
    AmazonWarehousingV20240509.ShipmentLabels	labelDownloadURL	labelStatus
    AmazonWarehousingV20240509.ShipmentLabelPageTypes	labelStatus	pageTypes
    AmazonWarehousingV20240509.TransportationDetails	trackingDetails
    AmazonWarehousingV20240509.TrackingDetails	carrierCode	bookingId
    AmazonWarehousingV20240509.InboundPackages	packagesToInbound
    AmazonWarehousingV20240509.InboundEligibility	ineligibilityReasons	packagesToInbound	previewedAt	status
    AmazonWarehousingV20240509.OrderIneligibilityReason	code	description
    AmazonWarehousingV20240509.SkuEligibility	ineligibilityReasons	packageQuantity	status
    AmazonWarehousingV20240509.SkuIneligibilityReason	code	description
    AmazonWarehousingV20240509.ShipmentListing	nextToken	shipments
    AmazonWarehousingV20240509.InboundShipmentSummary	createdAt	externalReferenceId	orderId	shipmentId	shipmentStatus	updatedAt
    AmazonWarehousingV20240509.InventoryListing	inventory	nextToken
    AmazonWarehousingV20240509.InventorySummary	expirationDetails	inventoryDetails	sku	totalInboundQuantity	totalOnhandQuantity
    AmazonWarehousingV20240509.ExpirationDetails	expiration	onhandQuantity
    AmazonWarehousingV20240509.InventoryDetails	availableDistributableQuantity	replenishmentQuantity	reservedDistributableQuantity
    AmazonWarehousingV20240509.OutboundListing	nextToken	outboundOrders
    AmazonWarehousingV20240509.OutboundOrder	confirmedOn	createdAt	eligiblePackagesToOutbound	eligibleProductsToOutbound	executionErrors	orderId	orderPreferences	orderStatus	outboundShipments	packagesToOutbound	productsToOutbound	shippedOutboundPackages	shippedOutboundProducts	updatedAt
    AmazonWarehousingV20240509.OutboundExecutionError	failureCode	failureReasons	sku
    AmazonWarehousingV20240509.OrderAttribute	orderPreference	orderPreferenceValue
    AmazonWarehousingV20240509.OutboundShipment	createdAt	destinationAddress	orderId	originAddress	shipmentPackageQuantities	shipmentId	shipmentProductQuantities	shipmentStatus	updatedAt
    AmazonWarehousingV20240509.OutboundOrderCreationData	orderPreferences	packagesToOutbound	productsToOutbound
    AmazonWarehousingV20240509.OutboundOrderReference	orderId
    AmazonWarehousingV20240509.ReplenishmentOrderListing	nextToken	orders
    AmazonWarehousingV20240509.ReplenishmentOrder	confirmedOn	createdAt	distributionIneligibleReasons	eligibleProducts	orderId	status	outboundShipments	products	shippedProducts	updatedAt
    AmazonWarehousingV20240509.DistributionIneligibleReason	failureCode	failureReasons	sku
    AmazonWarehousingV20240509.DistributionProduct	attributes	quantity	sku
    AmazonWarehousingV20240509.OutboundShipmentSummary	createdAt	orderId	shipmentId	shipmentStatus	updatedAt
    AmazonWarehousingV20240509.ReplenishmentOrderCreationData	preferences	products
    AmazonWarehousingV20240509.ReplenishmentPreferences	confirmation
    AmazonWarehousingV20240509.ReplenishmentOrderReference	orderId
    AplusContentV20201101.SearchContentDocumentsResponse	warnings	nextPageToken	contentMetadataRecords
    AplusContentV20201101.Error	code	message	details
    AplusContentV20201101.ContentMetadataRecord	contentReferenceKey	contentMetadata
    AplusContentV20201101.ContentMetadata	name	marketplaceId	status	badgeSet	updateTime
    AplusContentV20201101.PostContentDocumentRequest	contentDocument
    AplusContentV20201101.ContentDocument	name	contentType	contentSubType	locale	contentModuleList
    AplusContentV20201101.ContentModule	contentModuleType	standardCompanyLogo	standardComparisonTable	standardFourImageText	standardFourImageTextQuadrant	standardHeaderImageText	standardImageSidebar	standardImageTextOverlay	standardMultipleImageText	standardProductDescription	standardSingleImageHighlights	standardSingleImageSpecsDetail	standardSingleSideImage	standardTechSpecs	standardText	standardThreeImageText
    AplusContentV20201101.StandardCompanyLogoModule	companyLogo
    AplusContentV20201101.ImageComponent	uploadDestinationId	imageCropSpecification	altText
    AplusContentV20201101.ImageCropSpecification	size	offset
    AplusContentV20201101.ImageDimensions	width	height
    AplusContentV20201101.IntegerWithUnits	value	units
    AplusContentV20201101.ImageOffsets	x	y
    AplusContentV20201101.StandardComparisonTableModule	productColumns	metricRowLabels
    AplusContentV20201101.StandardComparisonProductBlock	position	image	title	asin	highlight	metrics
    AplusContentV20201101.PlainTextItem	position	value
    AplusContentV20201101.StandardFourImageTextModule	headline	block1	block2	block3	block4
    AplusContentV20201101.TextComponent	value	decoratorSet
    AplusContentV20201101.Decorator	type	offset	length	depth
    AplusContentV20201101.StandardImageTextBlock	image	headline	body
    AplusContentV20201101.ParagraphComponent	textList
    AplusContentV20201101.StandardFourImageTextQuadrantModule	block1	block2	block3	block4
    AplusContentV20201101.StandardHeaderImageTextModule	headline	block
    AplusContentV20201101.StandardImageSidebarModule	headline	imageCaptionBlock	descriptionTextBlock	descriptionListBlock	sidebarImageTextBlock	sidebarListBlock
    AplusContentV20201101.StandardImageCaptionBlock	image	caption
    AplusContentV20201101.StandardTextBlock	headline	body
    AplusContentV20201101.StandardTextListBlock	textList
    AplusContentV20201101.TextItem	position	text
    AplusContentV20201101.StandardImageTextOverlayModule	overlayColorType	block
    AplusContentV20201101.StandardMultipleImageTextModule	blocks
    AplusContentV20201101.StandardImageTextCaptionBlock	block	caption
    AplusContentV20201101.StandardProductDescriptionModule	body
    AplusContentV20201101.StandardSingleImageHighlightsModule	image	headline	textBlock1	textBlock2	textBlock3	bulletedListBlock
    AplusContentV20201101.StandardHeaderTextListBlock	headline	block
    AplusContentV20201101.StandardSingleImageSpecsDetailModule	headline	image	descriptionHeadline	descriptionBlock1	descriptionBlock2	specificationHeadline	specificationListBlock	specificationTextBlock
    AplusContentV20201101.StandardSingleSideImageModule	imagePositionType	block
    AplusContentV20201101.StandardTechSpecsModule	headline	specificationList	tableCount
    AplusContentV20201101.StandardTextPairBlock	label	description
    AplusContentV20201101.StandardTextModule	headline	body
    AplusContentV20201101.StandardThreeImageTextModule	headline	block1	block2	block3
    AplusContentV20201101.PostContentDocumentResponse	warnings	contentReferenceKey
    AplusContentV20201101.GetContentDocumentResponse	warnings	contentRecord
    AplusContentV20201101.ContentRecord	contentReferenceKey	contentMetadata	contentDocument
    AplusContentV20201101.ListContentDocumentAsinRelationsResponse	warnings	nextPageToken	asinMetadataSet
    AplusContentV20201101.AsinMetadata	asin	badgeSet	parent	title	imageUrl	contentReferenceKeySet
    AplusContentV20201101.PostContentDocumentAsinRelationsRequest	asinSet
    AplusContentV20201101.AplusResponse	warnings
    AplusContentV20201101.ValidateContentDocumentAsinRelationsResponse	warnings	errors
    AplusContentV20201101.SearchContentPublishRecordsResponse	warnings	nextPageToken	publishRecordList
    AplusContentV20201101.PublishRecord	marketplaceId	locale	asin	contentType	contentSubType	contentReferenceKey
    AppIntegrationsV20240401.CreateNotificationRequest	templateId	notificationParameters	marketplaceId
    AppIntegrationsV20240401.CreateNotificationResponse	notificationId
    AppIntegrationsV20240401.DeleteNotificationsRequest	templateId	deletionReason
    AppIntegrationsV20240401.RecordActionFeedbackRequest	feedbackActionCode
    CatalogItemsV0.ListCatalogCategoriesResponse	payload	errors
    CatalogItemsV0.Categories	ProductCategoryId	ProductCategoryName	parent
    CatalogItemsV0.Error	code	message	details
    CatalogItemsV20201201.ItemSearchResults	numberOfResults	pagination	refinements	items
    CatalogItemsV20201201.Pagination	nextToken	previousToken
    CatalogItemsV20201201.Refinements	brands	classifications
    CatalogItemsV20201201.BrandRefinement	numberOfResults	brandName
    CatalogItemsV20201201.ClassificationRefinement	numberOfResults	displayName	classificationId
    CatalogItemsV20201201.Item	asin	attributes	identifiers	images	productTypes	salesRanks	summaries	variations	vendorDetails
    CatalogItemsV20201201.ItemIdentifiersByMarketplace	marketplaceId	identifiers
    CatalogItemsV20201201.ItemIdentifier	identifierType	identifier
    CatalogItemsV20201201.ItemImagesByMarketplace	marketplaceId	images
    CatalogItemsV20201201.ItemImage	variant	link	height	width
    CatalogItemsV20201201.ItemProductTypeByMarketplace	marketplaceId	productType
    CatalogItemsV20201201.ItemSalesRanksByMarketplace	marketplaceId	ranks
    CatalogItemsV20201201.ItemSalesRank	title	link	rank
    CatalogItemsV20201201.ItemSummaryByMarketplace	marketplaceId	brandName	browseNode	colorName	itemName	manufacturer	modelNumber	sizeName	styleName
    CatalogItemsV20201201.ItemVariationsByMarketplace	marketplaceId	asins	variationType
    CatalogItemsV20201201.ItemVendorDetailsByMarketplace	marketplaceId	brandCode	categoryCode	manufacturerCode	manufacturerCodeParent	productGroup	replenishmentCategory	subcategoryCode
    CatalogItemsV20220401.ItemSearchResults	numberOfResults	pagination	refinements	items
    CatalogItemsV20220401.Pagination	nextToken	previousToken
    CatalogItemsV20220401.Refinements	brands	classifications
    CatalogItemsV20220401.BrandRefinement	numberOfResults	brandName
    CatalogItemsV20220401.ClassificationRefinement	numberOfResults	displayName	classificationId
    CatalogItemsV20220401.Item	asin	attributes	classifications	dimensions	identifiers	images	productTypes	relationships	salesRanks	summaries	vendorDetails
    CatalogItemsV20220401.ItemBrowseClassificationsByMarketplace	marketplaceId	classifications
    CatalogItemsV20220401.ItemBrowseClassification	displayName	classificationId	parent
    CatalogItemsV20220401.ItemDimensionsByMarketplace	marketplaceId	item	package
    CatalogItemsV20220401.Dimensions	height	length	weight	width
    CatalogItemsV20220401.Dimension	unit	value
    CatalogItemsV20220401.ItemIdentifiersByMarketplace	marketplaceId	identifiers
    CatalogItemsV20220401.ItemIdentifier	identifierType	identifier
    CatalogItemsV20220401.ItemImagesByMarketplace	marketplaceId	images
    CatalogItemsV20220401.ItemImage	variant	link	height	width
    CatalogItemsV20220401.ItemProductTypeByMarketplace	marketplaceId	productType
    CatalogItemsV20220401.ItemRelationshipsByMarketplace	marketplaceId	relationships
    CatalogItemsV20220401.ItemRelationship	childAsins	parentAsins	variationTheme	type
    CatalogItemsV20220401.ItemVariationTheme	attributes	theme
    CatalogItemsV20220401.ItemSalesRanksByMarketplace	marketplaceId	classificationRanks	displayGroupRanks
    CatalogItemsV20220401.ItemClassificationSalesRank	classificationId	title	link	rank
    CatalogItemsV20220401.ItemDisplayGroupSalesRank	websiteDisplayGroup	title	link	rank
    CatalogItemsV20220401.ItemSummaryByMarketplace	marketplaceId	adultProduct	autographed	brand	browseClassification	color	contributors	itemClassification	itemName	manufacturer	memorabilia	modelNumber	packageQuantity	partNumber	releaseDate	size	style	tradeInEligible	websiteDisplayGroup	websiteDisplayGroupName
    CatalogItemsV20220401.ItemContributor	role	value
    CatalogItemsV20220401.ItemContributorRole	displayName	value
    CatalogItemsV20220401.ItemVendorDetailsByMarketplace	marketplaceId	brandCode	manufacturerCode	manufacturerCodeParent	productCategory	productGroup	productSubcategory	replenishmentCategory
    CatalogItemsV20220401.ItemVendorDetailsCategory	displayName	value
    CustomerFeedbackV20240601.ItemReviewTopicsResponse	asin	itemName	marketplaceId	countryCode	dateRange	topics
    CustomerFeedbackV20240601.DateRange	startDate	endDate
    CustomerFeedbackV20240601.ItemReviewTopics	positiveTopics	negativeTopics
    CustomerFeedbackV20240601.ItemReviewTopic	topic	asinMetrics	parentAsinMetrics	browseNodeMetrics	childAsinMetrics	reviewSnippets	subtopics
    CustomerFeedbackV20240601.ItemReviewTopicMetrics	numberOfMentions	occurrencePercentage	starRatingImpact
    CustomerFeedbackV20240601.ItemReviewBrowseNodeMetrics	occurrencePercentage	starRatingImpact
    CustomerFeedbackV20240601.BrowseNodeOccurrence	allProducts
    CustomerFeedbackV20240601.BrowseNodeStarRatingImpact	allProducts
    CustomerFeedbackV20240601.ChildAsinMetrics	mostMentions	leastMentions
    CustomerFeedbackV20240601.ChildAsinMentionMetrics	asin	numberOfMentions
    CustomerFeedbackV20240601.ItemReviewSubtopic	subtopic	metrics	reviewSnippets
    CustomerFeedbackV20240601.ItemReviewSubtopicMetrics	numberOfMentions	occurrencePercentage
    CustomerFeedbackV20240601.BrowseNodeResponse	browseNodeId	displayName
    CustomerFeedbackV20240601.BrowseNodeReviewTopicsResponse	browseNodeId	displayName	marketplaceId	countryCode	dateRange	topics
    CustomerFeedbackV20240601.BrowseNodeReviewTopics	positiveTopics	negativeTopics
    CustomerFeedbackV20240601.BrowseNodeReviewTopic	topic	browseNodeMetrics	reviewSnippets	subtopics
    CustomerFeedbackV20240601.BrowseNodeReviewTopicMetrics	occurrencePercentage	starRatingImpact
    CustomerFeedbackV20240601.BrowseNodeAllOccurrence	topTwentyFivePercentProducts	allProducts
    CustomerFeedbackV20240601.BrowseNodeAllStarRatingImpact	topTwentyFivePercentProducts	allProducts
    CustomerFeedbackV20240601.BrowseNodeSubtopic	subtopic	metrics	reviewSnippets
    CustomerFeedbackV20240601.BrowseNodeReviewSubtopicMetrics	occurrencePercentage
    CustomerFeedbackV20240601.ItemReviewTrendsResponse	asin	itemName	marketplaceId	countryCode	dateRange	reviewTrends
    CustomerFeedbackV20240601.ItemReviewTrends	positiveTopics	negativeTopics
    CustomerFeedbackV20240601.ItemReviewTrend	topic	trendMetrics
    CustomerFeedbackV20240601.ItemReviewTrendPoint	dateRange	asinMetrics	parentAsinMetrics	browseNodeMetrics
    CustomerFeedbackV20240601.ReviewTrendMetrics	occurrencePercentage
    CustomerFeedbackV20240601.BrowseNodeTrendMetrics	occurrencePercentage
    CustomerFeedbackV20240601.BrowseNodeReviewTrendsResponse	browseNodeId	displayName	marketplaceId	countryCode	dateRange	reviewTrends
    CustomerFeedbackV20240601.BrowseNodeReviewTrends	positiveTopics	negativeTopics
    CustomerFeedbackV20240601.BrowseNodeReviewTrend	topic	trendMetrics
    CustomerFeedbackV20240601.BrowseNodeReviewTrendPoint	dateRange	browseNodeMetrics
    CustomerFeedbackV20240601.BrowseNodeReviewTrendMetrics	occurrencePercentage
    CustomerFeedbackV20240601.BrowseNodeReturnTopicsResponse	browseNodeId	displayName	marketplaceId	countryCode	dateRange	topics
    CustomerFeedbackV20240601.BrowseNodeReturnTopics	topic	browseNodeMetrics
    CustomerFeedbackV20240601.BrowseNodeReturnTrendsResponse	browseNodeId	displayName	marketplaceId	countryCode	dateRange	returnTrends
    CustomerFeedbackV20240601.BrowseNodeReturnTrend	topic	trendMetrics
    CustomerFeedbackV20240601.BrowseNodeReturnTrendPoint	dateRange	browseNodeMetrics
    DataKioskV20231115.GetQueriesResponse	queries	pagination
    DataKioskV20231115.Query	queryId	query	createdTime	processingStatus	processingStartTime	processingEndTime	dataDocumentId	errorDocumentId	pagination
    DataKioskV20231115.QueryPagination	nextToken
    DataKioskV20231115.GetQueriesResponsePagination	nextToken
    DataKioskV20231115.CreateQuerySpecification	query	paginationToken
    DataKioskV20231115.CreateQueryResponse	queryId
    DataKioskV20231115.GetDocumentResponse	documentId	documentUrl
    DeliveryShipmentInvoiceV20220701.SubmitInvoiceRequest	invoiceContent	marketplaceId	contentMD5Value	invoiceType	programType
    DeliveryShipmentInvoiceV20220701.SubmitInvoiceResponse	errors
    DeliveryShipmentInvoiceV20220701.Error	code	message	details
    DeliveryShipmentInvoiceV20220701.GetInvoiceStatusResponse	amazonOrderId	amazonShipmentId	invoiceStatus	errors
    EasyShipV20220323.ListHandoverSlotsRequest	marketplaceId	amazonOrderId	packageDimensions	packageWeight
    EasyShipV20220323.Dimensions	length	width	height	unit	identifier
    EasyShipV20220323.Weight	value	unit
    EasyShipV20220323.ListHandoverSlotsResponse	amazonOrderId	timeSlots
    EasyShipV20220323.TimeSlot	slotId	startTime	endTime	handoverMethod
    EasyShipV20220323.Package	scheduledPackageId	packageDimensions	packageWeight	packageItems	packageTimeSlot	packageIdentifier	invoice	packageStatus	trackingDetails
    EasyShipV20220323.ScheduledPackageId	amazonOrderId	packageId
    EasyShipV20220323.Item	orderItemId	orderItemSerialNumbers
    EasyShipV20220323.InvoiceData	invoiceNumber	invoiceDate
    EasyShipV20220323.TrackingDetails	trackingId
    EasyShipV20220323.CreateScheduledPackageRequest	amazonOrderId	marketplaceId	packageDetails
    EasyShipV20220323.PackageDetails	packageItems	packageTimeSlot	packageIdentifier
    EasyShipV20220323.UpdateScheduledPackagesRequest	marketplaceId	updatePackageDetailsList
    EasyShipV20220323.UpdatePackageDetails	scheduledPackageId	packageTimeSlot
    EasyShipV20220323.Packages	packages
    EasyShipV20220323.CreateScheduledPackagesRequest	marketplaceId	orderScheduleDetailsList	labelFormat
    EasyShipV20220323.OrderScheduleDetails	amazonOrderId	packageDetails
    EasyShipV20220323.CreateScheduledPackagesResponse	scheduledPackages	rejectedOrders	printableDocumentsUrl
    EasyShipV20220323.RejectedOrder	amazonOrderId	error
    EasyShipV20220323.Error	code	message	details
    ExternalFulfillmentInventoryV20240911.BatchInventoryRequest	requests
    ExternalFulfillmentInventoryV20240911.InventoryRequest	uri	method	body
    ExternalFulfillmentInventoryV20240911.InventoryRequestParams	clientSequenceNumber	quantity	marketplaceAttributes
    ExternalFulfillmentInventoryV20240911.MarketplaceAttributes	channelName	marketplaceId
    ExternalFulfillmentInventoryV20240911.BatchInventoryResponse	responses
    ExternalFulfillmentInventoryV20240911.InventoryResponse	status	body
    ExternalFulfillmentInventoryV20240911.HttpStatusLine	statusCode	reasonPhrase
    ExternalFulfillmentInventoryV20240911.InventoryResponseBody	clientSequenceNumber	locationId	skuId	sellableQuantity	reservedQuantity	marketplaceAttributes	actionableErrors
    ExternalFulfillmentInventoryV20240911.ActionableError	errorType	errorSubType
    ExternalFulfillmentReturnsV20240911.ReturnsResponse	returns	nextToken
    ExternalFulfillmentReturnsV20240911.Return	id	returnLocationId	merchantSku	returnType	returnSubType	numberOfUnits	status	fulfillmentLocationId	creationDateTime	lastUpdatedDateTime	returnMetadata	returnShippingInfo	marketplaceChannelDetails	otpDetails	packageDeliveryMode	replanningDetails
    ExternalFulfillmentReturnsV20240911.ReturnMetadata	returnReason	rmaId	fulfillmentOrderId	invoiceInformation
    ExternalFulfillmentReturnsV20240911.InvoiceInformation	id
    ExternalFulfillmentReturnsV20240911.ReturnShippingInfo	deliveryDateTime	pickupDateTime	forwardTrackingInfo	reverseTrackingInfo
    ExternalFulfillmentReturnsV20240911.TrackingInfo	carrierName	trackingId
    ExternalFulfillmentReturnsV20240911.MarketplaceChannelDetails	marketplaceChannel	merchantId	shipmentId	customerOrderId	returnLocationId	channelSku	exchangeOrderId
    ExternalFulfillmentReturnsV20240911.MarketplaceChannel	marketplaceName	channelName
    ExternalFulfillmentReturnsV20240911.OtpDetails	otp	validTill
    ExternalFulfillmentReturnsV20240911.ReplanningDetails	previousTrackingInfo
    ExternalFulfillmentShipmentsV20240911.ShipmentsResponse	shipments	pagination
    ExternalFulfillmentShipmentsV20240911.Shipment	id	locationId	marketplaceAttributes	shipmentInfo	invoiceInfo	partyInfoList	shipmentRequirements	charges	status	subStatus	reason	lineItems	shippingInfo	packages	creationDateTime	lastUpdatedDateTime	earliestPackDateTime
    ExternalFulfillmentShipmentsV20240911.MarketplaceAttributes	marketplaceId	channelName	merchantId	customAttributes
    ExternalFulfillmentShipmentsV20240911.ShipmentInfo	shipmentType	originalShipmentInfo	numberOfUnits	priority	buyerOrderId	orderStatesEligibleForRejection	orderPlacedTimestamp	processingSource	paymentMethod
    ExternalFulfillmentShipmentsV20240911.ReplacedShipmentInfo	id	locationId	marketplaceAttributes	originalLineItems
    ExternalFulfillmentShipmentsV20240911.OriginalLineItem	replacingSku	originalSku	charges
    ExternalFulfillmentShipmentsV20240911.Charge	baseCharge	taxBreakup	chargeType	totalCharge	totalTax
    ExternalFulfillmentShipmentsV20240911.ChargeBreakup	baseAmount	discountAmount	netAmount
    ExternalFulfillmentShipmentsV20240911.Amount	value	currencyCode
    ExternalFulfillmentShipmentsV20240911.Tax	type	rate	charge
    ExternalFulfillmentShipmentsV20240911.InvoiceInfo	invoiceId	creationDateTime
    ExternalFulfillmentShipmentsV20240911.PartyIdentificationInfo	partyId	partyType	address	taxInfo
    ExternalFulfillmentShipmentsV20240911.Address	name	addressLine1	addressLine2	addressLine3	district	municipality	state	city	countryCode	postalCode	email	copyEmails	phoneNumber	addressType	geocodes
    ExternalFulfillmentShipmentsV20240911.Geocodes	latitude	longitude	elevation
    ExternalFulfillmentShipmentsV20240911.TaxRegistrationInfo	type	number	address	messages
    ExternalFulfillmentShipmentsV20240911.ShipmentRequirements	pSlip	invoice
    ExternalFulfillmentShipmentsV20240911.PackingSlipRequirement	requirement	status
    ExternalFulfillmentShipmentsV20240911.InvoiceRequirement	requirement	status
    ExternalFulfillmentShipmentsV20240911.ShipmentLineItem	shipmentLineItemId	merchantSku	numberOfUnits	serialNumbers	pieceType	hazmatLabels	giftAttributes	charges	cancellations	hsnCode	recommendedCountryOfOrigin	countryOfOrigin	recommendedCurrencyCode	itemValue	complianceAttributes	customAttributes
    ExternalFulfillmentShipmentsV20240911.GiftAttributes	giftWrapRequirement	giftWrapLabel	giftMessagePresence	giftMessage
    ExternalFulfillmentShipmentsV20240911.Document	format	content
    ExternalFulfillmentShipmentsV20240911.Cancellation	cancelledQuantity	cancelledTimestamp	cancellationType	cancellationReason
    ExternalFulfillmentShipmentsV20240911.ComplianceAttributes	hazmatLabelsRequirement	serialNumberRequirement	countryOfOriginRequirement	itemValueRequirement
    ExternalFulfillmentShipmentsV20240911.CustomAttribute	key	type	value
    ExternalFulfillmentShipmentsV20240911.ShippingInfo	recommendedShipMethod	expectedShippingDateTimeInUTC	shipToAddress	shippingType	recommendedPackages
    ExternalFulfillmentShipmentsV20240911.RecommendedPackage	dimensions	weight	lineItems
    ExternalFulfillmentShipmentsV20240911.PackageDimensions	length	width	height
    ExternalFulfillmentShipmentsV20240911.Dimension	value	dimensionUnit
    ExternalFulfillmentShipmentsV20240911.Weight	value	weightUnit
    ExternalFulfillmentShipmentsV20240911.RecommendedPackageLineItem	lineItemId
    ExternalFulfillmentShipmentsV20240911.Package	id	dimensions	weight	hazmatLabels	packageLineItems	status	packageHandlingRequirements
    ExternalFulfillmentShipmentsV20240911.PackageLineItem	packageLineItemId	quantity	serialNumbers	pieces	countryOfOrigin	itemValue
    ExternalFulfillmentShipmentsV20240911.Pagination	nextToken
    ExternalFulfillmentShipmentsV20240911.ShipmentAcknowledgementRequest	referenceId	lineItems
    ExternalFulfillmentShipmentsV20240911.LineItemWithReason	lineItem	reason
    ExternalFulfillmentShipmentsV20240911.LineItem	id	quantity
    ExternalFulfillmentShipmentsV20240911.Packages	packages
    ExternalFulfillmentShipmentsV20240911.PackageDeliveryStatus	status	subStatus	reason
    ExternalFulfillmentShipmentsV20240911.ShippingOptionsResponse	shippingOptions	recommendedShippingOption
    ExternalFulfillmentShipmentsV20240911.ShippingOptions	shippingOptionId	shipBy	carrierName	pickupWindow	timeSlot	handoverLocation
    ExternalFulfillmentShipmentsV20240911.TimeWindow	startTime	endTime	handoverMethod
    ExternalFulfillmentShipmentsV20240911.HandoverLocation	address	distance	mapUrl
    ExternalFulfillmentShipmentsV20240911.Distance	value	distanceUnit
    ExternalFulfillmentShipmentsV20240911.InvoiceResponse	document
    ExternalFulfillmentShipmentsV20240911.ShipLabelsInput	packageIds	courierSupportedAttributes
    ExternalFulfillmentShipmentsV20240911.CourierSupportedAttributes	carrierName	trackingId
    ExternalFulfillmentShipmentsV20240911.ShipLabelsResponse	packageShipLabelList
    ExternalFulfillmentShipmentsV20240911.PackageShipLabel	packageId	shipLabelMetadata	fileData	status	errorDetails
    ExternalFulfillmentShipmentsV20240911.ShipLabelMetadata	shippingOptionId	carrierName	trackingId	pickupWindow	timeSlot	handoverLocation
    ExternalFulfillmentShipmentsV20240911.DocumentV2	url
    ExternalFulfillmentShipmentsV20240911.Error	code	message	details
    FbaInboundEligibilityV1.GetItemEligibilityPreviewResponse	payload	errors
    FbaInboundEligibilityV1.ItemEligibilityPreview	asin	marketplaceId	program	isEligibleForProgram	ineligibilityReasonList
    FbaInboundEligibilityV1.Error	code	message	details
    FbaInventoryV1.GetInventorySummariesResponse	payload	pagination	errors
    FbaInventoryV1.GetInventorySummariesResult	granularity	inventorySummaries
    FbaInventoryV1.Granularity	granularityType	granularityId
    FbaInventoryV1.InventorySummary	asin	fnSku	sellerSku	condition	inventoryDetails	lastUpdatedTime	productName	totalQuantity	stores
    FbaInventoryV1.InventoryDetails	fulfillableQuantity	inboundWorkingQuantity	inboundShippedQuantity	inboundReceivingQuantity	reservedQuantity	researchingQuantity	unfulfillableQuantity
    FbaInventoryV1.ReservedQuantity	totalReservedQuantity	pendingCustomerOrderQuantity	pendingTransshipmentQuantity	fcProcessingQuantity
    FbaInventoryV1.ResearchingQuantity	totalResearchingQuantity	researchingQuantityBreakdown
    FbaInventoryV1.ResearchingQuantityEntry	name	quantity
    FbaInventoryV1.UnfulfillableQuantity	totalUnfulfillableQuantity	customerDamagedQuantity	warehouseDamagedQuantity	distributorDamagedQuantity	carrierDamagedQuantity	defectiveQuantity	expiredQuantity
    FbaInventoryV1.Pagination	nextToken
    FbaInventoryV1.Error	code	message	details
    FbaInventoryV1.CreateInventoryItemRequest	sellerSku	marketplaceId	productName
    FbaInventoryV1.CreateInventoryItemResponse	errors
    FbaInventoryV1.DeleteInventoryItemResponse	errors
    FbaInventoryV1.AddInventoryRequest	inventoryItems
    FbaInventoryV1.InventoryItem	sellerSku	marketplaceId	quantity
    FbaInventoryV1.AddInventoryResponse	errors
    FeedsV20210630.GetFeedsResponse	feeds	nextToken
    FeedsV20210630.Feed	feedId	feedType	marketplaceIds	createdTime	processingStatus	processingStartTime	processingEndTime	resultFeedDocumentId
    FeedsV20210630.CreateFeedSpecification	feedType	marketplaceIds	inputFeedDocumentId	feedOptions
    FeedsV20210630.CreateFeedResponse	feedId
    FeedsV20210630.CreateFeedDocumentSpecification	contentType
    FeedsV20210630.CreateFeedDocumentResponse	feedDocumentId	url
    FeedsV20210630.FeedDocument	feedDocumentId	url	compressionAlgorithm
    FinancesInvoicesV20260625.GetInvoicesResponse	invoices	numOfRecords	nextToken
    FinancesInvoicesV20260625.InvoiceHeader	invoiceNumber	invoiceStatus	invoiceType	billingPeriod	payer	payee	invoiceIdentifier	issueDate	dueDate	paymentTerms	invoiceAmount	invoiceAmountBreakdowns	invoiceSettlementBreakdowns	relatedIdentifiers	creationDate	lastUpdatedDate
    FinancesInvoicesV20260625.BillingPeriod	startDate	endDate
    FinancesInvoicesV20260625.PartnerMetadata	partnerId	partnerType	partnerEntities	partnerName	partnerAddress	taxRegistrationNumber
    FinancesInvoicesV20260625.Currency	currencyCode	currencyAmount
    FinancesInvoicesV20260625.Breakdown	breakdownType	breakdownAmount	breakdowns
    FinancesInvoicesV20260625.RelatedIdentifier	relatedIdentifierName	relatedIdentifierValue
    FinancesInvoicesV20260625.GetInvoiceResponse	invoiceHeader	invoiceItems	nextTokenForLineItems
    FinancesInvoicesV20260625.InvoiceItem	lineItemId	unitCost	quantity	taxRateCodes	totalAmount	totalAmountBreakdown	lineItemContext	relatedItemIdentifiers
    FinancesInvoicesV20260625.LineItemContext	lineItemType	itemIdentifiers	itemDescription	serviceChargeType	serviceChargePeriod	matchingContext
    FinancesInvoicesV20260625.ItemIdentifier	itemIdentifierName	itemIdentifierValue
    FinancesInvoicesV20260625.ServiceChargePeriod	startDate	endDate
    FinancesInvoicesV20260625.MatchingContext	matchedQuantity	matchedAmount	quantityVariance	priceVariance	paidQuantity	paidAmount	varianceReasons
    FinancesInvoicesV20260625.VarianceReason	varianceType	defectTypes
    FinancesV0.ListFinancialEventGroupsResponse	payload	errors
    FinancesV0.ListFinancialEventGroupsPayload	NextToken	FinancialEventGroupList
    FinancesV0.FinancialEventGroup	FinancialEventGroupId	ProcessingStatus	FundTransferStatus	OriginalTotal	ConvertedTotal	FundTransferDate	TraceId	AccountTail	BeginningBalance	FinancialEventGroupStart	FinancialEventGroupEnd
    FinancesV0.Currency	CurrencyCode	CurrencyAmount
    FinancesV0.Error	code	message	details
    FinancesV0.ListFinancialEventsResponse	payload	errors
    FinancesV0.ListFinancialEventsPayload	NextToken	FinancialEvents
    FinancesV0.FinancialEvents	ShipmentEventList	ShipmentSettleEventList	RefundEventList	GuaranteeClaimEventList	EBTRefundReimbursementOnlyEventList	ChargebackEventList	PayWithAmazonEventList	ServiceProviderCreditEventList	RetrochargeEventList	RentalTransactionEventList	ProductAdsPaymentEventList	ServiceFeeEventList	SellerDealPaymentEventList	DebtRecoveryEventList	LoanServicingEventList	AdjustmentEventList	SAFETReimbursementEventList	SellerReviewEnrollmentPaymentEventList	FBALiquidationEventList	CouponPaymentEventList	ImagingServicesFeeEventList	NetworkComminglingTransactionEventList	AffordabilityExpenseEventList	AffordabilityExpenseReversalEventList	RemovalShipmentEventList	RemovalShipmentAdjustmentEventList	TrialShipmentEventList	TDSReimbursementEventList	AdhocDisbursementEventList	TaxWithholdingEventList	ChargeRefundEventList	FailedAdhocDisbursementEventList	ValueAddedServiceChargeEventList	CapacityReservationBillingEventList
    FinancesV0.ShipmentEvent	AmazonOrderId	SellerOrderId	MarketplaceName	StoreName	OrderChargeList	OrderChargeAdjustmentList	ShipmentFeeList	ShipmentFeeAdjustmentList	OrderFeeList	OrderFeeAdjustmentList	DirectPaymentList	PostedDate	ShipmentItemList	ShipmentItemAdjustmentList
    FinancesV0.ChargeComponent	ChargeType	ChargeAmount
    FinancesV0.FeeComponent	FeeType	FeeAmount
    FinancesV0.DirectPayment	DirectPaymentType	DirectPaymentAmount
    FinancesV0.ShipmentItem	SellerSKU	OrderItemId	OrderAdjustmentItemId	QuantityShipped	ItemChargeList	ItemChargeAdjustmentList	ItemFeeList	ItemFeeAdjustmentList	ItemTaxWithheldList	PromotionList	PromotionAdjustmentList	CostOfPointsGranted	CostOfPointsReturned
    FinancesV0.TaxWithheldComponent	TaxCollectionModel	TaxesWithheld
    FinancesV0.Promotion	PromotionType	PromotionId	PromotionAmount
    FinancesV0.EBTRefundReimbursementOnlyEvent	OrderId	PostedDate	Amount
    FinancesV0.PayWithAmazonEvent	SellerOrderId	TransactionPostedDate	BusinessObjectType	SalesChannel	Charge	FeeList	PaymentAmountType	AmountDescription	FulfillmentChannel	StoreName
    FinancesV0.SolutionProviderCreditEvent	ProviderTransactionType	SellerOrderId	MarketplaceId	MarketplaceCountryCode	SellerId	SellerStoreName	ProviderId	ProviderStoreName	TransactionAmount	TransactionCreationDate
    FinancesV0.RetrochargeEvent	RetrochargeEventType	AmazonOrderId	PostedDate	BaseTax	ShippingTax	MarketplaceName	RetrochargeTaxWithheldList
    FinancesV0.RentalTransactionEvent	AmazonOrderId	RentalEventType	ExtensionLength	PostedDate	RentalChargeList	RentalFeeList	MarketplaceName	RentalInitialValue	RentalReimbursement	RentalTaxWithheldList
    FinancesV0.ProductAdsPaymentEvent	postedDate	transactionType	invoiceId	baseValue	taxValue	transactionValue
    FinancesV0.ServiceFeeEvent	AmazonOrderId	FeeReason	FeeList	SellerSKU	FnSKU	FeeDescription	ASIN	StoreName
    FinancesV0.SellerDealPaymentEvent	postedDate	dealId	dealDescription	eventType	feeType	feeAmount	taxAmount	totalAmount
    FinancesV0.DebtRecoveryEvent	DebtRecoveryType	RecoveryAmount	OverPaymentCredit	DebtRecoveryItemList	ChargeInstrumentList
    FinancesV0.DebtRecoveryItem	RecoveryAmount	OriginalAmount	GroupBeginDate	GroupEndDate
    FinancesV0.ChargeInstrument	Description	Tail	Amount
    FinancesV0.LoanServicingEvent	LoanAmount	SourceBusinessEventType
    FinancesV0.AdjustmentEvent	AdjustmentType	PostedDate	StoreName	AdjustmentAmount	AdjustmentItemList
    FinancesV0.AdjustmentItem	Quantity	PerUnitAmount	TotalAmount	SellerSKU	FnSKU	ProductDescription	ASIN	TransactionNumber
    FinancesV0.SAFETReimbursementEvent	PostedDate	SAFETClaimId	ReimbursedAmount	ReasonCode	SAFETReimbursementItemList
    FinancesV0.SAFETReimbursementItem	itemChargeList	productDescription	quantity
    FinancesV0.SellerReviewEnrollmentPaymentEvent	PostedDate	EnrollmentId	ParentASIN	FeeComponent	ChargeComponent	TotalAmount
    FinancesV0.FBALiquidationEvent	PostedDate	OriginalRemovalOrderId	LiquidationProceedsAmount	LiquidationFeeAmount
    FinancesV0.CouponPaymentEvent	PostedDate	CouponId	SellerCouponDescription	ClipOrRedemptionCount	PaymentEventId	FeeComponent	ChargeComponent	TotalAmount
    FinancesV0.ImagingServicesFeeEvent	ImagingRequestBillingItemID	ASIN	PostedDate	FeeList
    FinancesV0.NetworkComminglingTransactionEvent	TransactionType	PostedDate	NetCoTransactionID	SwapReason	ASIN	MarketplaceId	TaxExclusiveAmount	TaxAmount
    FinancesV0.AffordabilityExpenseEvent	AmazonOrderId	PostedDate	MarketplaceId	TransactionType	BaseExpense	TaxTypeCGST	TaxTypeSGST	TaxTypeIGST	TotalExpense
    FinancesV0.RemovalShipmentEvent	PostedDate	MerchantOrderId	OrderId	TransactionType	StoreName	RemovalShipmentItemList
    FinancesV0.RemovalShipmentItem	RemovalShipmentItemId	TaxCollectionModel	FulfillmentNetworkSKU	Quantity	Revenue	FeeAmount	TaxAmount	TaxWithheld
    FinancesV0.RemovalShipmentAdjustmentEvent	PostedDate	AdjustmentEventId	MerchantOrderId	OrderId	TransactionType	RemovalShipmentItemAdjustmentList
    FinancesV0.RemovalShipmentItemAdjustment	RemovalShipmentItemId	TaxCollectionModel	FulfillmentNetworkSKU	AdjustedQuantity	RevenueAdjustment	TaxAmountAdjustment	TaxWithheldAdjustment
    FinancesV0.TrialShipmentEvent	AmazonOrderId	FinancialEventGroupId	PostedDate	SKU	FeeList
    FinancesV0.TDSReimbursementEvent	PostedDate	TDSOrderId	ReimbursedAmount
    FinancesV0.AdhocDisbursementEvent	TransactionType	PostedDate	TransactionId	TransactionAmount
    FinancesV0.TaxWithholdingEvent	PostedDate	BaseAmount	WithheldAmount	TaxWithholdingPeriod
    FinancesV0.TaxWithholdingPeriod	StartDate	EndDate
    FinancesV0.ChargeRefundEvent	PostedDate	ReasonCode	ReasonCodeDescription	ChargeRefundTransactions
    FinancesV0.ChargeRefundTransaction	ChargeAmount	ChargeType
    FinancesV0.FailedAdhocDisbursementEvent	FundsTransfersType	TransferId	DisbursementId	PaymentDisbursementType	Status	TransferAmount	PostedDate
    FinancesV0.ValueAddedServiceChargeEvent	TransactionType	PostedDate	Description	TransactionAmount
    FinancesV0.CapacityReservationBillingEvent	TransactionType	PostedDate	Description	TransactionAmount
    FinancesV20240619.ListTransactionsResponse	payload
    FinancesV20240619.TransactionsPayload	nextToken	transactions
    FinancesV20240619.Transaction	sellingPartnerMetadata	relatedIdentifiers	transactionType	transactionId	transactionStatus	description	postedDate	totalAmount	marketplaceDetails	items	contexts	breakdowns
    FinancesV20240619.SellingPartnerMetadata	sellingPartnerId	accountType	marketplaceId
    FinancesV20240619.RelatedIdentifier	relatedIdentifierName	relatedIdentifierValue
    FinancesV20240619.Currency	currencyCode	currencyAmount
    FinancesV20240619.MarketplaceDetails	marketplaceId	marketplaceName
    FinancesV20240619.Item	description	relatedIdentifiers	totalAmount	breakdowns	contexts
    FinancesV20240619.ItemRelatedIdentifier	itemRelatedIdentifierName	itemRelatedIdentifierValue
    FinancesV20240619.Breakdown	breakdownType	breakdownAmount	breakdowns
    FinancesV20240619.Context	contextType	storeName	orderType	channel	asin	sku	quantityShipped	fulfillmentNetwork	paymentType	paymentMethod	paymentReference	paymentDate	deferralReason	maturityDate	startTime	endTime
    FinancesV20240619.ListBalancesResponse	balances	nextToken
    FinancesV20240619.Balance	partnerMetadata	balanceType	amount	balances	asOfDate	lastUpdatedTime
    FinancesV20240619.PartnerMetadata	partnerId	accountType	marketplaceId
    FinancesV20240619.SummaryResponse	summaries	nextToken
    FinancesV20240619.Summary	partnerMetadata	netProceeds	relatedIdentifiers	breakdowns	periodStart	periodEnd
    FulfillmentInboundV0.GetPrepInstructionsResponse	payload	errors
    FulfillmentInboundV0.GetPrepInstructionsResult	SKUPrepInstructionsList	InvalidSKUList	ASINPrepInstructionsList	InvalidASINList
    FulfillmentInboundV0.SKUPrepInstructions	SellerSKU	ASIN	BarcodeInstruction	PrepGuidance	PrepInstructionList	AmazonPrepFeesDetailsList
    FulfillmentInboundV0.AmazonPrepFeesDetails	PrepInstruction	FeePerUnit
    FulfillmentInboundV0.Amount	CurrencyCode	Value
    FulfillmentInboundV0.InvalidSKU	SellerSKU	ErrorReason
    FulfillmentInboundV0.ASINPrepInstructions	ASIN	BarcodeInstruction	PrepGuidance	PrepInstructionList
    FulfillmentInboundV0.InvalidASIN	ASIN	ErrorReason
    FulfillmentInboundV0.Error	code	message	details
    FulfillmentInboundV0.GetLabelsResponse	payload	errors
    FulfillmentInboundV0.LabelDownloadURL	DownloadURL
    FulfillmentInboundV0.GetBillOfLadingResponse	payload	errors
    FulfillmentInboundV0.BillOfLadingDownloadURL	DownloadURL
    FulfillmentInboundV0.GetShipmentsResponse	payload	errors
    FulfillmentInboundV0.GetShipmentsResult	ShipmentData	NextToken
    FulfillmentInboundV0.InboundShipmentInfo	ShipmentId	ShipmentName	ShipFromAddress	DestinationFulfillmentCenterId	ShipmentStatus	LabelPrepType	AreCasesRequired	ConfirmedNeedByDate	BoxContentsSource	EstimatedBoxContentsFee
    FulfillmentInboundV0.Address	Name	AddressLine1	AddressLine2	DistrictOrCounty	City	StateOrProvinceCode	CountryCode	PostalCode
    FulfillmentInboundV0.BoxContentsFeeDetails	TotalUnits	FeePerUnit	TotalFee
    FulfillmentInboundV0.GetShipmentItemsResponse	payload	errors
    FulfillmentInboundV0.GetShipmentItemsResult	ItemData	NextToken
    FulfillmentInboundV0.InboundShipmentItem	ShipmentId	SellerSKU	FulfillmentNetworkSKU	QuantityShipped	QuantityReceived	QuantityInCase	ReleaseDate	PrepDetailsList
    FulfillmentInboundV0.PrepDetails	PrepInstruction	PrepOwner
    FulfillmentInboundV20240320.ListInboundPlansResponse	inboundPlans	pagination
    FulfillmentInboundV20240320.InboundPlanSummary	createdAt	inboundPlanId	lastUpdatedAt	marketplaceIds	name	sourceAddress	status
    FulfillmentInboundV20240320.Address	addressLine1	addressLine2	city	companyName	countryCode	districtOrCounty	email	name	phoneNumber	postalCode	stateOrProvinceCode
    FulfillmentInboundV20240320.Pagination	nextToken
    FulfillmentInboundV20240320.CreateInboundPlanRequest	destinationMarketplaces	items	name	sourceAddress
    FulfillmentInboundV20240320.ItemInput	expiration	labelOwner	manufacturingLotCode	msku	prepOwner	quantity
    FulfillmentInboundV20240320.AddressInput	addressLine1	addressLine2	city	companyName	countryCode	districtOrCounty	email	name	phoneNumber	postalCode	stateOrProvinceCode
    FulfillmentInboundV20240320.CreateInboundPlanResponse	inboundPlanId	operationId
    FulfillmentInboundV20240320.InboundPlan	createdAt	inboundPlanId	lastUpdatedAt	marketplaceIds	name	packingOptions	placementOptions	shipments	sourceAddress	status
    FulfillmentInboundV20240320.PackingOptionSummary	packingOptionId	status
    FulfillmentInboundV20240320.PlacementOptionSummary	placementOptionId	status
    FulfillmentInboundV20240320.ShipmentSummary	shipmentId	status
    FulfillmentInboundV20240320.ListInboundPlanBoxesResponse	boxes	pagination
    FulfillmentInboundV20240320.Box	boxId	contentInformationSource	destinationRegion	dimensions	externalContainerIdentifier	externalContainerIdentifierType	items	packageId	quantity	templateName	weight
    FulfillmentInboundV20240320.Region	countryCode	state	warehouseId
    FulfillmentInboundV20240320.Dimensions	height	length	unitOfMeasurement	width
    FulfillmentInboundV20240320.Item	asin	expiration	fnsku	labelOwner	manufacturingLotCode	msku	prepInstructions	quantity
    FulfillmentInboundV20240320.PrepInstruction	fee	prepOwner	prepType
    FulfillmentInboundV20240320.Currency	amount	code
    FulfillmentInboundV20240320.Weight	unit	value
    FulfillmentInboundV20240320.CancelInboundPlanResponse	operationId
    FulfillmentInboundV20240320.ListInboundPlanItemsResponse	items	pagination
    FulfillmentInboundV20240320.UpdateInboundPlanNameRequest	name
    FulfillmentInboundV20240320.ListPackingGroupBoxesResponse	boxes	pagination
    FulfillmentInboundV20240320.ListPackingGroupItemsResponse	items	pagination
    FulfillmentInboundV20240320.SetPackingInformationRequest	packageGroupings
    FulfillmentInboundV20240320.PackageGroupingInput	boxes	packingGroupId	shipmentId
    FulfillmentInboundV20240320.BoxInput	contentInformationSource	dimensions	items	quantity	weight
    FulfillmentInboundV20240320.SetPackingInformationResponse	operationId
    FulfillmentInboundV20240320.ListPackingOptionsResponse	packingOptions	pagination
    FulfillmentInboundV20240320.PackingOption	discounts	expiration	fees	packingGroups	packingOptionId	status	supportedConfigurations	supportedShippingConfigurations
    FulfillmentInboundV20240320.Incentive	description	target	type	value
    FulfillmentInboundV20240320.PackingConfiguration	boxPackingMethods	boxRequirements	shippingRequirements
    FulfillmentInboundV20240320.BoxRequirements	weight
    FulfillmentInboundV20240320.WeightRange	maximum	minimum	unit
    FulfillmentInboundV20240320.ShippingRequirements	modes	solution
    FulfillmentInboundV20240320.ShippingConfiguration	shippingMode	shippingSolution
    FulfillmentInboundV20240320.GeneratePackingOptionsResponse	operationId
    FulfillmentInboundV20240320.ConfirmPackingOptionResponse	operationId
    FulfillmentInboundV20240320.ListInboundPlanPalletsResponse	pagination	pallets
    FulfillmentInboundV20240320.Pallet	dimensions	packageId	quantity	stackability	weight
    FulfillmentInboundV20240320.ListPlacementOptionsResponse	pagination	placementOptions
    FulfillmentInboundV20240320.PlacementOption	discounts	expiration	fees	placementOptionId	shipmentIds	status
    FulfillmentInboundV20240320.GeneratePlacementOptionsRequest	customPlacement
    FulfillmentInboundV20240320.CustomPlacementInput	items	warehouseId
    FulfillmentInboundV20240320.GeneratePlacementOptionsResponse	operationId
    FulfillmentInboundV20240320.ConfirmPlacementOptionResponse	operationId
    FulfillmentInboundV20240320.Shipment	amazonReferenceId	contactInformation	dates	destination	freightInformation	name	placementOptionId	selectedDeliveryWindow	selectedTransportationOptionId	selfShipAppointmentDetails	shipmentConfirmationId	shipmentId	source	status	trackingDetails
    FulfillmentInboundV20240320.ContactInformation	email	name	phoneNumber
    FulfillmentInboundV20240320.Dates	readyToShipWindow
    FulfillmentInboundV20240320.Window	editableUntil	end	start
    FulfillmentInboundV20240320.ShipmentDestination	address	destinationType	warehouseId
    FulfillmentInboundV20240320.FreightInformation	declaredValue	freightClass
    FulfillmentInboundV20240320.SelectedDeliveryWindow	availabilityType	deliveryWindowOptionId	editableUntil	endDate	startDate
    FulfillmentInboundV20240320.SelfShipAppointmentDetails	appointmentId	appointmentSlotTime	appointmentStatus
    FulfillmentInboundV20240320.AppointmentSlotTime	endTime	startTime
    FulfillmentInboundV20240320.ShipmentSource	address	sourceType
    FulfillmentInboundV20240320.TrackingDetails	ltlTrackingDetail	spdTrackingDetail
    FulfillmentInboundV20240320.LtlTrackingDetail	billOfLadingNumber	freightBillNumber
    FulfillmentInboundV20240320.SpdTrackingDetail	spdTrackingItems
    FulfillmentInboundV20240320.SpdTrackingItem	boxId	trackingId	trackingNumberValidationStatus
    FulfillmentInboundV20240320.ListShipmentBoxesResponse	boxes	pagination
    FulfillmentInboundV20240320.ListShipmentContentUpdatePreviewsResponse	contentUpdatePreviews	pagination
    FulfillmentInboundV20240320.ContentUpdatePreview	contentUpdatePreviewId	expiration	requestedUpdates	transportationOption
    FulfillmentInboundV20240320.RequestedUpdates	boxes	items
    FulfillmentInboundV20240320.BoxUpdateInput	contentInformationSource	dimensions	items	packageId	quantity	weight
    FulfillmentInboundV20240320.TransportationOption	carrier	carrierAppointment	preconditions	quote	shipmentId	shippingMode	shippingSolution	transportationOptionId
    FulfillmentInboundV20240320.Carrier	alphaCode	name
    FulfillmentInboundV20240320.CarrierAppointment	endTime	startTime
    FulfillmentInboundV20240320.Quote	cost	expiration	voidableUntil
    FulfillmentInboundV20240320.GenerateShipmentContentUpdatePreviewsRequest	boxes	items
    FulfillmentInboundV20240320.GenerateShipmentContentUpdatePreviewsResponse	operationId
    FulfillmentInboundV20240320.ConfirmShipmentContentUpdatePreviewResponse	operationId
    FulfillmentInboundV20240320.GetDeliveryChallanDocumentResponse	documentDownload
    FulfillmentInboundV20240320.DocumentDownload	downloadType	expiration	uri
    FulfillmentInboundV20240320.ListDeliveryWindowOptionsResponse	deliveryWindowOptions	pagination
    FulfillmentInboundV20240320.DeliveryWindowOption	availabilityType	deliveryWindowOptionId	discounts	endDate	startDate	validUntil
    FulfillmentInboundV20240320.GenerateDeliveryWindowOptionsResponse	operationId
    FulfillmentInboundV20240320.ConfirmDeliveryWindowOptionsResponse	operationId
    FulfillmentInboundV20240320.ListShipmentItemsResponse	items	pagination
    FulfillmentInboundV20240320.UpdateShipmentNameRequest	name
    FulfillmentInboundV20240320.ListShipmentPalletsResponse	pagination	pallets
    FulfillmentInboundV20240320.CancelSelfShipAppointmentRequest	reasonComment
    FulfillmentInboundV20240320.CancelSelfShipAppointmentResponse	operationId
    FulfillmentInboundV20240320.GetSelfShipAppointmentSlotsResponse	pagination	selfShipAppointmentSlotsAvailability
    FulfillmentInboundV20240320.SelfShipAppointmentSlotsAvailability	expiresAt	slots
    FulfillmentInboundV20240320.AppointmentSlot	slotId	slotTime
    FulfillmentInboundV20240320.GenerateSelfShipAppointmentSlotsRequest	desiredEndDate	desiredStartDate
    FulfillmentInboundV20240320.GenerateSelfShipAppointmentSlotsResponse	operationId
    FulfillmentInboundV20240320.ScheduleSelfShipAppointmentRequest	reasonComment
    FulfillmentInboundV20240320.ScheduleSelfShipAppointmentResponse	selfShipAppointmentDetails
    FulfillmentInboundV20240320.UpdateShipmentSourceAddressRequest	address
    FulfillmentInboundV20240320.UpdateShipmentSourceAddressResponse	operationId
    FulfillmentInboundV20240320.UpdateShipmentTrackingDetailsRequest	trackingDetails
    FulfillmentInboundV20240320.TrackingDetailsInput	ltlTrackingDetail	spdTrackingDetail
    FulfillmentInboundV20240320.LtlTrackingDetailInput	billOfLadingNumber	freightBillNumber
    FulfillmentInboundV20240320.SpdTrackingDetailInput	spdTrackingItems
    FulfillmentInboundV20240320.SpdTrackingItemInput	boxId	trackingId
    FulfillmentInboundV20240320.UpdateShipmentTrackingDetailsResponse	operationId
    FulfillmentInboundV20240320.ListTransportationOptionsResponse	pagination	transportationOptions
    FulfillmentInboundV20240320.GenerateTransportationOptionsRequest	placementOptionId	shipmentTransportationConfigurations
    FulfillmentInboundV20240320.ShipmentTransportationConfiguration	contactInformation	freightInformation	pallets	readyToShipWindow	shipmentId
    FulfillmentInboundV20240320.PalletInput	dimensions	quantity	stackability	weight
    FulfillmentInboundV20240320.WindowInput	start
    FulfillmentInboundV20240320.GenerateTransportationOptionsResponse	operationId
    FulfillmentInboundV20240320.ConfirmTransportationOptionsRequest	transportationSelections
    FulfillmentInboundV20240320.TransportationSelection	contactInformation	shipmentId	transportationOptionId
    FulfillmentInboundV20240320.ConfirmTransportationOptionsResponse	operationId
    FulfillmentInboundV20240320.ListItemComplianceDetailsResponse	complianceDetails
    FulfillmentInboundV20240320.ComplianceDetail	asin	fnsku	msku	taxDetails
    FulfillmentInboundV20240320.TaxDetails	declaredValue	hsnCode	taxRates
    FulfillmentInboundV20240320.TaxRate	cessRate	gstRate	taxType
    FulfillmentInboundV20240320.UpdateItemComplianceDetailsRequest	msku	taxDetails
    FulfillmentInboundV20240320.UpdateItemComplianceDetailsResponse	operationId
    FulfillmentInboundV20240320.CreateMarketplaceItemLabelsRequest	height	labelType	localeCode	marketplaceId	mskuQuantities	pageType	width
    FulfillmentInboundV20240320.MskuQuantity	msku	quantity
    FulfillmentInboundV20240320.CreateMarketplaceItemLabelsResponse	documentDownloads
    FulfillmentInboundV20240320.ListPrepDetailsResponse	mskuPrepDetails
    FulfillmentInboundV20240320.MskuPrepDetail	allOwnersConstraint	labelOwnerConstraint	msku	prepCategory	prepOwnerConstraint	prepTypes
    FulfillmentInboundV20240320.SetPrepDetailsRequest	marketplaceId	mskuPrepDetails
    FulfillmentInboundV20240320.MskuPrepDetailInput	msku	prepCategory	prepTypes
    FulfillmentInboundV20240320.SetPrepDetailsResponse	operationId
    FulfillmentInboundV20240320.InboundOperationStatus	operation	operationId	operationProblems	operationStatus
    FulfillmentInboundV20240320.OperationProblem	code	details	message	severity
    FulfillmentOutboundV20200701.GetFulfillmentPreviewRequest	marketplaceId	address	items	shippingSpeedCategories	includeCODFulfillmentPreview	includeDeliveryWindows	featureConstraints
    FulfillmentOutboundV20200701.Address	name	addressLine1	addressLine2	addressLine3	city	districtOrCounty	stateOrRegion	postalCode	countryCode	phone
    FulfillmentOutboundV20200701.GetFulfillmentPreviewItem	sellerSku	quantity	perUnitDeclaredValue	sellerFulfillmentOrderItemId
    FulfillmentOutboundV20200701.Money	currencyCode	value
    FulfillmentOutboundV20200701.FeatureSettings	featureName	featureFulfillmentPolicy
    FulfillmentOutboundV20200701.GetFulfillmentPreviewResponse	payload	errors
    FulfillmentOutboundV20200701.GetFulfillmentPreviewResult	fulfillmentPreviews
    FulfillmentOutboundV20200701.FulfillmentPreview	shippingSpeedCategory	scheduledDeliveryInfo	isFulfillable	isCODCapable	estimatedShippingWeight	estimatedFees	fulfillmentPreviewShipments	unfulfillablePreviewItems	orderUnfulfillableReasons	marketplaceId	featureConstraints
    FulfillmentOutboundV20200701.ScheduledDeliveryInfo	deliveryTimeZone	deliveryWindows
    FulfillmentOutboundV20200701.DeliveryWindow	startDate	endDate
    FulfillmentOutboundV20200701.Weight	unit	value
    FulfillmentOutboundV20200701.Fee	name	amount
    FulfillmentOutboundV20200701.FulfillmentPreviewShipment	earliestShipDate	latestShipDate	earliestArrivalDate	latestArrivalDate	shippingNotes	fulfillmentPreviewItems
    FulfillmentOutboundV20200701.FulfillmentPreviewItem	sellerSku	quantity	sellerFulfillmentOrderItemId	estimatedShippingWeight	shippingWeightCalculationMethod
    FulfillmentOutboundV20200701.UnfulfillablePreviewItem	sellerSku	quantity	sellerFulfillmentOrderItemId	itemUnfulfillableReasons
    FulfillmentOutboundV20200701.Error	code	message	details
    FulfillmentOutboundV20200701.GetDeliveryOffersRequest	product	terms
    FulfillmentOutboundV20200701.GetDeliveryOffersProduct	productIdentifier	amount
    FulfillmentOutboundV20200701.ProductIdentifier	merchantSku
    FulfillmentOutboundV20200701.Amount	unitOfMeasure	value
    FulfillmentOutboundV20200701.GetDeliveryOffersTerms	origin	destination
    FulfillmentOutboundV20200701.Origin	countryCode
    FulfillmentOutboundV20200701.Destination	deliveryAddress	ipAddress
    FulfillmentOutboundV20200701.VariablePrecisionAddress	addressLine1	addressLine2	addressLine3	city	districtOrCounty	stateOrRegion	postalCode	countryCode
    FulfillmentOutboundV20200701.GetDeliveryOffersResponse	payload	errors
    FulfillmentOutboundV20200701.GetDeliveryOffersResult	deliveryOffers
    FulfillmentOutboundV20200701.DeliveryOffer	expiresAt	dateRange	policy
    FulfillmentOutboundV20200701.DateRange	earliest	latest
    FulfillmentOutboundV20200701.DeliveryPolicy	message
    FulfillmentOutboundV20200701.DeliveryMessage	text	locale
    FulfillmentOutboundV20200701.ListAllFulfillmentOrdersResponse	payload	errors
    FulfillmentOutboundV20200701.ListAllFulfillmentOrdersResult	nextToken	fulfillmentOrders
    FulfillmentOutboundV20200701.FulfillmentOrder	sellerFulfillmentOrderId	marketplaceId	displayableOrderId	displayableOrderDate	displayableOrderComment	shippingSpeedCategory	deliveryWindow	destinationAddress	fulfillmentAction	fulfillmentPolicy	codSettings	receivedDate	fulfillmentOrderStatus	statusUpdatedDate	notificationEmails	featureConstraints
    FulfillmentOutboundV20200701.CODSettings	isCodRequired	codCharge	codChargeTax	shippingCharge	shippingChargeTax
    FulfillmentOutboundV20200701.CreateFulfillmentOrderRequest	marketplaceId	sellerFulfillmentOrderId	displayableOrderId	displayableOrderDate	displayableOrderComment	shippingSpeedCategory	deliveryWindow	destinationAddress	deliveryPreferences	fulfillmentAction	fulfillmentPolicy	codSettings	shipFromCountryCode	notificationEmails	featureConstraints	items	paymentInformation
    FulfillmentOutboundV20200701.DeliveryPreferences	deliveryInstructions	dropOffLocation
    FulfillmentOutboundV20200701.DropOffLocation	type	attributes
    FulfillmentOutboundV20200701.CreateFulfillmentOrderItem	sellerSku	sellerFulfillmentOrderItemId	quantity	giftMessage	displayableComment	fulfillmentNetworkSku	perUnitDeclaredValue	perUnitPrice	perUnitTax
    FulfillmentOutboundV20200701.PaymentInformation	paymentTransactionId	paymentMode	paymentDate
    FulfillmentOutboundV20200701.CreateFulfillmentOrderResponse	errors
    FulfillmentOutboundV20200701.GetPackageTrackingDetailsResponse	payload	errors
    FulfillmentOutboundV20200701.PackageTrackingDetails	packageNumber	trackingNumber	customerTrackingLink	carrierCode	carrierPhoneNumber	carrierURL	shipDate	estimatedArrivalDate	shipToAddress	currentStatus	currentStatusDescription	deliveryWindow	signedForBy	additionalLocationInfo	trackingEvents
    FulfillmentOutboundV20200701.TrackingAddress	city	state	country
    FulfillmentOutboundV20200701.TrackingEvent	eventDate	eventAddress	eventCode	eventDescription
    FulfillmentOutboundV20200701.ListReturnReasonCodesResponse	payload	errors
    FulfillmentOutboundV20200701.ListReturnReasonCodesResult	reasonCodeDetails
    FulfillmentOutboundV20200701.ReasonCodeDetails	returnReasonCode	description	translatedDescription
    FulfillmentOutboundV20200701.CreateFulfillmentReturnRequest	items
    FulfillmentOutboundV20200701.CreateReturnItem	sellerReturnItemId	sellerFulfillmentOrderItemId	amazonShipmentId	returnReasonCode	returnComment
    FulfillmentOutboundV20200701.CreateFulfillmentReturnResponse	payload	errors
    FulfillmentOutboundV20200701.CreateFulfillmentReturnResult	returnItems	invalidReturnItems	returnAuthorizations
    FulfillmentOutboundV20200701.ReturnItem	sellerReturnItemId	sellerFulfillmentOrderItemId	amazonShipmentId	sellerReturnReasonCode	returnComment	amazonReturnReasonCode	status	statusChangedDate	returnAuthorizationId	returnReceivedCondition	fulfillmentCenterId
    FulfillmentOutboundV20200701.InvalidReturnItem	sellerReturnItemId	sellerFulfillmentOrderItemId	invalidItemReason
    FulfillmentOutboundV20200701.InvalidItemReason	invalidItemReasonCode	description
    FulfillmentOutboundV20200701.ReturnAuthorization	returnAuthorizationId	fulfillmentCenterId	returnToAddress	amazonRmaId	rmaPageURL
    FulfillmentOutboundV20200701.GetFulfillmentOrderResponse	payload	errors
    FulfillmentOutboundV20200701.GetFulfillmentOrderResult	fulfillmentOrder	fulfillmentOrderItems	fulfillmentShipments	returnItems	returnAuthorizations	paymentInformation
    FulfillmentOutboundV20200701.FulfillmentOrderItem	sellerSku	sellerFulfillmentOrderItemId	quantity	giftMessage	displayableComment	fulfillmentNetworkSku	orderItemDisposition	cancelledQuantity	unfulfillableQuantity	estimatedShipDate	estimatedArrivalDate	perUnitPrice	perUnitTax	perUnitDeclaredValue
    FulfillmentOutboundV20200701.FulfillmentShipment	amazonShipmentId	fulfillmentCenterId	fulfillmentShipmentStatus	shippingDate	estimatedArrivalDate	shippingNotes	fulfillmentShipmentItem	fulfillmentShipmentPackage
    FulfillmentOutboundV20200701.FulfillmentShipmentItem	sellerSku	sellerFulfillmentOrderItemId	quantity	packageNumber	serialNumber	manufacturerLotCodes
    FulfillmentOutboundV20200701.FulfillmentShipmentPackage	packageNumber	carrierCode	trackingNumber	amazonFulfillmentTrackingNumber	estimatedArrivalDate	lockerDetails	deliveryInformation
    FulfillmentOutboundV20200701.LockerDetails	lockerNumber	lockerAccessCode
    FulfillmentOutboundV20200701.DeliveryInformation	deliveryDocumentList	dropOffLocation
    FulfillmentOutboundV20200701.DeliveryDocument	documentType	url
    FulfillmentOutboundV20200701.UpdateFulfillmentOrderRequest	marketplaceId	displayableOrderId	displayableOrderDate	displayableOrderComment	shippingSpeedCategory	destinationAddress	fulfillmentAction	fulfillmentPolicy	shipFromCountryCode	notificationEmails	featureConstraints	items
    FulfillmentOutboundV20200701.UpdateFulfillmentOrderItem	sellerSku	sellerFulfillmentOrderItemId	quantity	giftMessage	displayableComment	fulfillmentNetworkSku	orderItemDisposition	perUnitDeclaredValue	perUnitPrice	perUnitTax
    FulfillmentOutboundV20200701.UpdateFulfillmentOrderResponse	errors
    FulfillmentOutboundV20200701.CancelFulfillmentOrderResponse	errors
    FulfillmentOutboundV20200701.SubmitFulfillmentOrderStatusUpdateRequest	fulfillmentOrderStatus
    FulfillmentOutboundV20200701.SubmitFulfillmentOrderStatusUpdateResponse	errors
    FulfillmentOutboundV20200701.GetFeaturesResponse	payload	errors
    FulfillmentOutboundV20200701.GetFeaturesResult	features
    FulfillmentOutboundV20200701.Feature	featureName	featureDescription	sellerEligible
    FulfillmentOutboundV20200701.GetFeatureInventoryResponse	payload	errors
    FulfillmentOutboundV20200701.GetFeatureInventoryResult	marketplaceId	featureName	nextToken	featureSkus
    FulfillmentOutboundV20200701.FeatureSku	sellerSku	fnSku	asin	skuCount	overlappingSkus
    FulfillmentOutboundV20200701.GetFeatureSkuResponse	payload	errors
    FulfillmentOutboundV20200701.GetFeatureSkuResult	marketplaceId	featureName	isEligible	ineligibleReasons	sellerSku	fnSku	asin	skuCount
    FulfillmentOutboundV20260704.GetOrderPreviewRequest	channel	fulfillmentConfiguration	origin	destination	lineItems	excludeEstimatedFees	includePaymentOnDelivery
    FulfillmentOutboundV20260704.PreviewFulfillmentConfiguration	serviceLevel	services
    FulfillmentOutboundV20260704.PreviewServiceLevel	serviceTiers
    FulfillmentOutboundV20260704.PreviewServices	packaging	additional
    FulfillmentOutboundV20260704.PreviewPackagingService	packagingOption	overbox
    FulfillmentOutboundV20260704.OrderOrigin	countryCode
    FulfillmentOutboundV20260704.PreviewDestination	deliveryAddress
    FulfillmentOutboundV20260704.Address	name	addressLine1	addressLine2	addressLine3	city	districtOrCounty	stateOrRegion	postalCode	countryCode	phone	email
    FulfillmentOutboundV20260704.PreviewLineItem	product	amount
    FulfillmentOutboundV20260704.PreviewProduct	productIdentifier	perUnitDeclaredValue
    FulfillmentOutboundV20260704.ProductIdentifier	amazonSku
    FulfillmentOutboundV20260704.Money	currencyCode	amount
    FulfillmentOutboundV20260704.Amount	unit	value
    FulfillmentOutboundV20260704.GetOrderPreviewResponse	plannedShipments	constraints
    FulfillmentOutboundV20260704.PreviewPlannedShipment	estimatedShippingWeight	items	offers
    FulfillmentOutboundV20260704.Weight	unit	value
    FulfillmentOutboundV20260704.PreviewPlannedShipmentItem	productIdentifier	amount
    FulfillmentOutboundV20260704.PreviewDeliveryOffer	estimatedPrice	fulfillmentConfiguration
    FulfillmentOutboundV20260704.EstimatedPrice	rollupPrices	totalPrice
    FulfillmentOutboundV20260704.RollupPrice	type	value
    FulfillmentOutboundV20260704.PreviewOfferFulfillmentConfiguration	serviceLevel	services
    FulfillmentOutboundV20260704.PreviewOfferServiceLevel	serviceTier	deliveryInterval	shipInterval
    FulfillmentOutboundV20260704.TimeInterval	startTime	endTime
    FulfillmentOutboundV20260704.PreviewOfferServices	packaging	delivery	additional
    FulfillmentOutboundV20260704.PreviewDeliveryService	paymentOnDelivery
    FulfillmentOutboundV20260704.Constraint	message	type	code	details
    FulfillmentOutboundV20260704.ConstraintDetail	type	value
    FulfillmentOutboundV20260704.GetOffersRequest	fulfillmentConfiguration	origin	destination	items
    FulfillmentOutboundV20260704.OfferFulfillmentConfiguration	serviceLevel
    FulfillmentOutboundV20260704.OfferDestination	deliveryAddress	ipAddress
    FulfillmentOutboundV20260704.VariablePrecisionAddress	addressLine1	addressLine2	addressLine3	city	districtOrCounty	stateOrRegion	postalCode	countryCode
    FulfillmentOutboundV20260704.OfferItem	productIdentifier
    FulfillmentOutboundV20260704.GetOffersResponse	offerResults
    FulfillmentOutboundV20260704.OfferResult	item	offers	constraints
    FulfillmentOutboundV20260704.OfferOption	expiryTime	fulfillmentConfiguration
    FulfillmentOutboundV20260704.OfferOptionFulfillmentConfiguration	serviceLevel
    FulfillmentOutboundV20260704.OfferServiceLevel	serviceTier	deliveryInterval
    FulfillmentOutboundV20260704.UpdateOrderStatusRequest	status
    FulfillmentOutboundV20260704.UpdatePackageRequest	status	deliveryTime	tracking
    FulfillmentOutboundV20260704.Tracking	carrier	amazon	dropOffLocation	proofOfDelivery
    FulfillmentOutboundV20260704.CarrierTracking	trackingNumber	carrierCode	trackingUrl
    FulfillmentOutboundV20260704.AmazonTracking	trackingNumber	trackingUrl
    FulfillmentOutboundV20260704.OrderDropOffLocation	type	attributes
    FulfillmentOutboundV20260704.ProofOfDelivery	deliveryPhotoUrl	receivedBy
    FulfillmentOutboundV20260704.UpdateOrderRequest	fulfillmentConfiguration
    FulfillmentOutboundV20260704.UpdateOrderFulfillmentConfiguration	action
    FulfillmentOutboundV20260704.GetOrderResponse	order
    FulfillmentOutboundV20260704.FulfillmentOrder	orderId	channel	receiveTime	status	statusUpdateTime	fulfillmentConfiguration	origin	destination	lineItems	shipments	paymentInformation
    FulfillmentOutboundV20260704.OrderResponseFulfillmentConfiguration	serviceLevel	action	policy	services
    FulfillmentOutboundV20260704.ServiceLevel	serviceTiers	deliveryInterval
    FulfillmentOutboundV20260704.OrderServices	packaging	delivery	additional
    FulfillmentOutboundV20260704.PackagingService	packagingOption	overbox	packingSlip
    FulfillmentOutboundV20260704.OrderPackingSlip	templateName	templateAttributes
    FulfillmentOutboundV20260704.OrderDestination	deliveryAddress	deliveryNotes	dropOffLocation
    FulfillmentOutboundV20260704.OrderLineItem	lineItemId	product	amount	cancelledAmount	unfulfillableAmount	fulfillmentConfiguration
    FulfillmentOutboundV20260704.OrderProduct	productIdentifier	perUnitDeclaredValue
    FulfillmentOutboundV20260704.LineItemFulfillmentConfiguration	services
    FulfillmentOutboundV20260704.OrderLineItemServices	packaging	delivery
    FulfillmentOutboundV20260704.OrderLineItemPackagingService	packingSlip
    FulfillmentOutboundV20260704.OrderLineItemDeliveryService	paymentOnDelivery
    FulfillmentOutboundV20260704.OrderLineItemPaymentOnDelivery	perUnitServicePrice
    FulfillmentOutboundV20260704.Shipment	amazonShipmentId	amazonFacility	status	shipTime	deliveryTime	shippingNotes	items	packages	serviceLevel
    FulfillmentOutboundV20260704.AmazonFacility	facilityId	address
    FulfillmentOutboundV20260704.ShipmentItem	productIdentifier	lineItemId	amount	packageId	unitIdentifiers	shipmentItemId
    FulfillmentOutboundV20260704.Package	packageId	deliveryTime	status	tracking	shipmentItemIds
    FulfillmentOutboundV20260704.ShipmentServiceLevel	serviceTier
    FulfillmentOutboundV20260704.PaymentInformation	payments
    FulfillmentOutboundV20260704.Payment	paymentId	paymentMethod	paymentTime
    FulfillmentOutboundV20260704.ListOrdersResponse	orders	pagination
    FulfillmentOutboundV20260704.Pagination	nextToken
    FulfillmentOutboundV20260704.CreateOrderRequest	orderId	channel	fulfillmentConfiguration	origin	destination	lineItems	paymentInformation
    FulfillmentOutboundV20260704.OrderFulfillmentConfiguration	serviceLevel	action	policy	services
    FulfillmentOutboundV20260704.CreateOrderLineItem	lineItemId	product	amount	fulfillmentConfiguration
    FulfillmentOutboundV20260704.CreateOrderResponse	order
    FulfillmentOutboundV20260704.CreateOrderAcceptedResponse	orderId	status
    InvoicesV20240619.GetInvoicesAttributesResponse	invoicesAttributes
    InvoicesV20240619.InvoicesAttributes	invoiceStatusOptions	invoiceTypeOptions	transactionIdentifierNameOptions	transactionTypeOptions
    InvoicesV20240619.AttributeOption	description	value
    InvoicesV20240619.GetInvoicesDocumentResponse	invoicesDocument
    InvoicesV20240619.InvoicesDocument	invoicesDocumentId	invoicesDocumentUrl
    InvoicesV20240619.ExportInvoicesRequest	dateEnd	dateStart	externalInvoiceId	fileFormat	invoiceType	marketplaceId	series	statuses	transactionIdentifier	transactionType
    InvoicesV20240619.TransactionIdentifier	name	id
    InvoicesV20240619.ExportInvoicesResponse	exportId
    InvoicesV20240619.GetInvoicesExportsResponse	exports	nextToken
    InvoicesV20240619.Export	errorMessage	exportId	generateExportFinishedAt	generateExportStartedAt	invoicesDocumentIds	status
    InvoicesV20240619.GetInvoicesExportResponse	export
    InvoicesV20240619.GovernmentInvoiceRequest	contexts	inboundPlanId	invoiceType	marketplaceId	shipmentId	transactionType
    InvoicesV20240619.CarrierDetailsContext	name	address	contextType	federalTaxId	regionCode	regionTaxId	vehicleLicensePlate	vehicleRegistrationRegionCode
    InvoicesV20240619.GovernmentInvoiceStatusResponse	invoiceErrors	invoiceExternalDocumentId	status
    InvoicesV20240619.InvoiceError	description	errorCode
    InvoicesV20240619.GovtInvoiceDocumentResponse	invoiceDocument
    InvoicesV20240619.InvoiceDocument	invoiceDocumentUrl
    InvoicesV20240619.GetInvoicesResponse	invoices	nextToken
    InvoicesV20240619.Invoice	date	errorCode	externalInvoiceId	govResponse	id	invoiceType	series	status	transactionIds	transactionType
    InvoicesV20240619.GetInvoiceResponse	invoice
    ListingsItemsV20200901.ListingsItemSubmissionResponse	sku	status	submissionId	issues
    ListingsItemsV20200901.Issue	code	message	severity	attributeName
    ListingsItemsV20200901.ListingsItemPatchRequest	productType	patches
    ListingsItemsV20200901.PatchOperation	op	path	value
    ListingsItemsV20200901.ListingsItemPutRequest	productType	requirements	attributes
    ListingsItemsV20210801.ListingsItemSubmissionResponse	sku	status	submissionId	issues	identifiers
    ListingsItemsV20210801.Issue	code	message	severity	attributeNames	categories	enforcements	marketplaceIds
    ListingsItemsV20210801.IssueEnforcements	actions	exemption
    ListingsItemsV20210801.IssueEnforcementAction	action
    ListingsItemsV20210801.IssueExemption	status	expiryDate
    ListingsItemsV20210801.ItemIdentifiersByMarketplace	marketplaceId	asin
    ListingsItemsV20210801.Item	sku	summaries	attributes	issues	offers	fulfillmentAvailability	procurement	relationships	productTypes
    ListingsItemsV20210801.ItemSummaryByMarketplace	marketplaceId	asin	productType	conditionType	status	fnSku	itemName	createdDate	lastUpdatedDate	mainImage
    ListingsItemsV20210801.ItemImage	link	height	width
    ListingsItemsV20210801.ItemOfferByMarketplace	marketplaceId	offerType	price	points	audience
    ListingsItemsV20210801.Money	currencyCode	amount
    ListingsItemsV20210801.Points	pointsNumber
    ListingsItemsV20210801.Audience	value	displayName
    ListingsItemsV20210801.FulfillmentAvailability	fulfillmentChannelCode	quantity
    ListingsItemsV20210801.ItemProcurement	costPrice
    ListingsItemsV20210801.ItemRelationshipsByMarketplace	marketplaceId	relationships
    ListingsItemsV20210801.ItemRelationship	childSkus	parentSkus	variationTheme	type
    ListingsItemsV20210801.ItemVariationTheme	attributes	theme
    ListingsItemsV20210801.ItemProductTypeByMarketplace	marketplaceId	productType
    ListingsItemsV20210801.ListingsItemPatchRequest	productType	patches
    ListingsItemsV20210801.PatchOperation	op	path	value
    ListingsItemsV20210801.ListingsItemPutRequest	productType	requirements	attributes
    ListingsItemsV20210801.ItemSearchResults	numberOfResults	pagination	items
    ListingsItemsV20210801.Pagination	nextToken	previousToken
    ListingsRestrictionsV20210801.RestrictionList	restrictions
    ListingsRestrictionsV20210801.Restriction	marketplaceId	conditionType	reasons
    ListingsRestrictionsV20210801.Reason	message	reasonCode	links
    ListingsRestrictionsV20210801.Link	resource	verb	title	type
    MerchantFulfillmentV0.GetEligibleShipmentServicesRequest	ShipmentRequestDetails	ShippingOfferingFilter
    MerchantFulfillmentV0.ShipmentRequestDetails	AmazonOrderId	SellerOrderId	ItemList	ShipFromAddress	PackageDimensions	Weight	MustArriveByDate	ShipDate	ShippingServiceOptions	LabelCustomization
    MerchantFulfillmentV0.Item	OrderItemId	Quantity	ItemWeight	ItemDescription	TransparencyCodeList	ItemLevelSellerInputsList	LiquidVolume	IsHazmat	DangerousGoodsDetails
    MerchantFulfillmentV0.Weight	Value	Unit
    MerchantFulfillmentV0.AdditionalSellerInputs	AdditionalInputFieldName	AdditionalSellerInput
    MerchantFulfillmentV0.AdditionalSellerInput	DataType	ValueAsString	ValueAsBoolean	ValueAsInteger	ValueAsTimestamp	ValueAsAddress	ValueAsWeight	ValueAsDimension	ValueAsCurrency
    MerchantFulfillmentV0.Address	Name	AddressLine1	AddressLine2	AddressLine3	DistrictOrCounty	Email	City	StateOrProvinceCode	PostalCode	CountryCode	Phone
    MerchantFulfillmentV0.Length	value	unit
    MerchantFulfillmentV0.CurrencyAmount	CurrencyCode	Amount
    MerchantFulfillmentV0.LiquidVolume	Unit	Value
    MerchantFulfillmentV0.DangerousGoodsDetails	UnitedNationsRegulatoryId	TransportationRegulatoryClass	PackingGroup	PackingInstruction
    MerchantFulfillmentV0.PackageDimensions	Length	Width	Height	Unit	PredefinedPackageDimensions
    MerchantFulfillmentV0.ShippingServiceOptions	DeliveryExperience	DeclaredValue	CarrierWillPickUp	CarrierWillPickUpOption	LabelFormat
    MerchantFulfillmentV0.LabelCustomization	CustomTextForLabel	StandardIdForLabel
    MerchantFulfillmentV0.ShippingOfferingFilter	IncludePackingSlipWithLabel	IncludeComplexShippingOptions	CarrierWillPickUp	DeliveryExperience
    MerchantFulfillmentV0.GetEligibleShipmentServicesResponse	payload	errors
    MerchantFulfillmentV0.GetEligibleShipmentServicesResult	ShippingServiceList	RejectedShippingServiceList	TemporarilyUnavailableCarrierList	TermsAndConditionsNotAcceptedCarrierList
    MerchantFulfillmentV0.ShippingService	ShippingServiceName	CarrierName	ShippingServiceId	ShippingServiceOfferId	ShipDate	EarliestEstimatedDeliveryDate	LatestEstimatedDeliveryDate	Rate	RateWithAdjustments	AdjustmentItemList	ShippingServiceOptions	AvailableShippingServiceOptions	AvailableLabelFormats	AvailableFormatOptionsForLabel	RequiresAdditionalSellerInputs	Benefits
    MerchantFulfillmentV0.RateItem	RateItemID	RateItemType	RateItemCharge	RateItemNameLocalization
    MerchantFulfillmentV0.AvailableShippingServiceOptions	AvailableCarrierWillPickUpOptions	AvailableDeliveryExperienceOptions
    MerchantFulfillmentV0.AvailableCarrierWillPickUpOption	CarrierWillPickUpOption	Charge
    MerchantFulfillmentV0.AvailableDeliveryExperienceOption	DeliveryExperienceOption	Charge
    MerchantFulfillmentV0.LabelFormatOption	IncludePackingSlipWithLabel	LabelFormat
    MerchantFulfillmentV0.Benefits	IncludedBenefits	ExcludedBenefits
    MerchantFulfillmentV0.ExcludedBenefit	Benefit	ReasonCodes
    MerchantFulfillmentV0.RejectedShippingService	CarrierName	ShippingServiceName	ShippingServiceId	RejectionReasonCode	RejectionReasonMessage
    MerchantFulfillmentV0.TemporarilyUnavailableCarrier	CarrierName
    MerchantFulfillmentV0.TermsAndConditionsNotAcceptedCarrier	CarrierName
    MerchantFulfillmentV0.Error	code	message	details
    MerchantFulfillmentV0.GetShipmentResponse	payload	errors
    MerchantFulfillmentV0.Shipment	ShipmentId	AmazonOrderId	SellerOrderId	ItemList	ShipFromAddress	ShipToAddress	PackageDimensions	Weight	Insurance	ShippingService	Label	Status	TrackingId	CreatedDate	LastUpdatedDate
    MerchantFulfillmentV0.Label	CustomTextForLabel	Dimensions	FileContents	LabelFormat	StandardIdForLabel
    MerchantFulfillmentV0.LabelDimensions	Length	Width	Unit
    MerchantFulfillmentV0.FileContents	Contents	FileType	Checksum
    MerchantFulfillmentV0.CancelShipmentResponse	payload	errors
    MerchantFulfillmentV0.CreateShipmentRequest	ShipmentRequestDetails	ShippingServiceId	ShippingServiceOfferId	HazmatType	LabelFormatOption	ShipmentLevelSellerInputsList
    MerchantFulfillmentV0.LabelFormatOptionRequest	IncludePackingSlipWithLabel
    MerchantFulfillmentV0.CreateShipmentResponse	payload	errors
    MerchantFulfillmentV0.GetAdditionalSellerInputsRequest	ShippingServiceId	ShipFromAddress	OrderId
    MerchantFulfillmentV0.GetAdditionalSellerInputsResponse	payload	errors
    MerchantFulfillmentV0.GetAdditionalSellerInputsResult	ShipmentLevelFields	ItemLevelFieldsList
    MerchantFulfillmentV0.AdditionalInputs	AdditionalInputFieldName	SellerInputDefinition
    MerchantFulfillmentV0.SellerInputDefinition	IsRequired	DataType	Constraints	InputDisplayText	InputTarget	StoredValue	RestrictedSetValues
    MerchantFulfillmentV0.Constraint	ValidationRegEx	ValidationString
    MerchantFulfillmentV0.ItemLevelFields	Asin	AdditionalInputs
    MessagingV1.GetMessagingActionsForOrderResponse	_links	_embedded	errors
    MessagingV1.GetMessagingActionsForOrderResponseLinks	self	actions
    MessagingV1.LinkObject	href	name
    MessagingV1.GetMessagingActionsForOrderResponseEmbedded	actions
    MessagingV1.GetMessagingActionResponse	_links	_embedded	payload	errors
    MessagingV1.GetMessagingActionResponseLinks	self	schema
    MessagingV1.GetMessagingActionResponseEmbedded	schema
    MessagingV1.GetSchemaResponse	_links	payload	errors
    MessagingV1.GetSchemaResponseLinks	self
    MessagingV1.Error	code	message	details
    MessagingV1.MessagingAction	name
    MessagingV1.CreateConfirmCustomizationDetailsRequest	text	attachments
    MessagingV1.Attachment	uploadDestinationId	fileName
    MessagingV1.CreateConfirmCustomizationDetailsResponse	errors
    MessagingV1.CreateConfirmDeliveryDetailsRequest	text
    MessagingV1.CreateConfirmDeliveryDetailsResponse	errors
    MessagingV1.CreateLegalDisclosureRequest	attachments
    MessagingV1.CreateLegalDisclosureResponse	errors
    MessagingV1.CreateConfirmOrderDetailsRequest	text
    MessagingV1.CreateConfirmOrderDetailsResponse	errors
    MessagingV1.CreateConfirmServiceDetailsRequest	text
    MessagingV1.CreateConfirmServiceDetailsResponse	errors
    MessagingV1.CreateWarrantyRequest	attachments	coverageStartDate	coverageEndDate
    MessagingV1.CreateWarrantyResponse	errors
    MessagingV1.GetAttributesResponse	buyer	errors
    MessagingV1.GetAttributesResponseBuyer	locale
    MessagingV1.CreateDigitalAccessKeyRequest	text	attachments
    MessagingV1.CreateDigitalAccessKeyResponse	errors
    MessagingV1.CreateUnexpectedProblemRequest	text
    MessagingV1.CreateUnexpectedProblemResponse	errors
    MessagingV1.InvoiceRequest	attachments
    MessagingV1.InvoiceResponse	errors
    NotificationsV1.GetSubscriptionsResponse	payload	errors
    NotificationsV1.GetSubscriptionsPayload	subscriptions	nextToken
    NotificationsV1.Subscription	subscriptionId	payloadVersion	destinationId	processingDirective
    NotificationsV1.ProcessingDirective	eventFilter	filterExpression
    NotificationsV1.EventFilter	aggregationSettings	marketplaceIds	orderChangeTypes	trackingIdentifier	eventFilterType
    NotificationsV1.AggregationSettings	aggregationTimePeriod
    NotificationsV1.TrackingIdentifier	id	acsin	aftn	containerNumber	houseBillOfLadingNumber	carrierTracking
    NotificationsV1.TrackingIdentifierCarrierTracking	trackingNumber	carrierCode
    NotificationsV1.Error	code	message	details
    NotificationsV1.GetSubscriptionResponse	payload	errors
    NotificationsV1.CreateSubscriptionRequest	payloadVersion	destinationId	processingDirective
    NotificationsV1.CreateSubscriptionResponse	payload	errors
    NotificationsV1.GetSubscriptionByIdResponse	payload	errors
    NotificationsV1.DeleteSubscriptionByIdResponse	errors
    NotificationsV1.SendTestNotificationRequest	destinationId	testNotification
    NotificationsV1.TestNotification	payloadVersion	testScenario
    NotificationsV1.SendTestNotificationResponse	payload	errors
    NotificationsV1.GetDestinationsResponse	payload	errors
    NotificationsV1.Destination	name	destinationId	resource
    NotificationsV1.DestinationResource	sqs	eventBridge
    NotificationsV1.SqsResource	arn
    NotificationsV1.EventBridgeResource	name	region	accountId
    NotificationsV1.CreateDestinationRequest	resourceSpecification	name
    NotificationsV1.DestinationResourceSpecification	sqs	eventBridge
    NotificationsV1.EventBridgeResourceSpecification	region	accountId
    NotificationsV1.CreateDestinationResponse	payload	errors
    NotificationsV1.GetDestinationResponse	payload	errors
    NotificationsV1.DeleteDestinationResponse	errors
    OrdersV0.GetOrdersResponse	payload	errors
    OrdersV0.OrdersList	Orders	NextToken	LastUpdatedBefore	CreatedBefore
    OrdersV0.Order	AmazonOrderId	SellerOrderId	PurchaseDate	LastUpdateDate	OrderStatus	FulfillmentChannel	SalesChannel	OrderChannel	ShipServiceLevel	OrderTotal	NumberOfItemsShipped	NumberOfItemsUnshipped	PaymentExecutionDetail	PaymentMethod	PaymentMethodDetails	MarketplaceId	ShipmentServiceLevelCategory	EasyShipShipmentStatus	CbaDisplayableShippingLabel	OrderType	EarliestShipDate	LatestShipDate	EarliestDeliveryDate	LatestDeliveryDate	IsBusinessOrder	IsPrime	IsPremiumOrder	IsGlobalExpressEnabled	ReplacedOrderId	IsReplacementOrder	PromiseResponseDueDate	IsEstimatedShipDateSet	IsSoldByAB	IsIBA	DefaultShipFromLocationAddress	BuyerInvoicePreference	BuyerTaxInformation	FulfillmentInstruction	IsISPU	IsAccessPointOrder	MarketplaceTaxInfo	SellerDisplayName	ShippingAddress	BuyerInfo	AutomatedShippingSettings	HasRegulatedItems	ElectronicInvoiceStatus
    OrdersV0.Money	CurrencyCode	Amount
    OrdersV0.PaymentExecutionDetailItem	Payment	PaymentMethod	AcquirerId	CardBrand	AuthorizationCode
    OrdersV0.Address	Name	CompanyName	AddressLine1	AddressLine2	AddressLine3	City	County	District	StateOrRegion	Municipality	PostalCode	CountryCode	Phone	ExtendedFields	AddressType
    OrdersV0.AddressExtendedFields	StreetName	StreetNumber	Complement	Neighborhood	GeoCoordinates
    OrdersV0.GeoCoordinates	Latitude	Longitude
    OrdersV0.BuyerTaxInformation	BuyerLegalCompanyName	BuyerBusinessAddress	BuyerTaxRegistrationId	BuyerTaxOffice
    OrdersV0.FulfillmentInstruction	FulfillmentSupplySourceId
    OrdersV0.MarketplaceTaxInfo	TaxClassifications
    OrdersV0.TaxClassification	Name	Value
    OrdersV0.BuyerInfo	BuyerEmail	BuyerName	BuyerCounty	BuyerTaxInfo	PurchaseOrderNumber
    OrdersV0.BuyerTaxInfo	CompanyLegalName	TaxingRegion	TaxClassifications
    OrdersV0.AutomatedShippingSettings	HasAutomatedShippingSettings	AutomatedCarrier	AutomatedShipMethod
    OrdersV0.Error	code	message	details
    OrdersV0.GetOrderResponse	payload	errors
    OrdersV0.GetOrderBuyerInfoResponse	payload	errors
    OrdersV0.OrderBuyerInfo	AmazonOrderId	BuyerEmail	BuyerName	BuyerCounty	BuyerTaxInfo	PurchaseOrderNumber
    OrdersV0.GetOrderAddressResponse	payload	errors
    OrdersV0.OrderAddress	AmazonOrderId	BuyerCompanyName	ShippingAddress	DeliveryPreferences
    OrdersV0.DeliveryPreferences	DropOffLocation	PreferredDeliveryTime	OtherAttributes	AddressInstructions
    OrdersV0.PreferredDeliveryTime	BusinessHours	ExceptionDates
    OrdersV0.BusinessHours	DayOfWeek	OpenIntervals
    OrdersV0.OpenInterval	StartTime	EndTime
    OrdersV0.OpenTimeInterval	Hour	Minute
    OrdersV0.ExceptionDates	ExceptionDate	IsOpen	OpenIntervals
    OrdersV0.GetOrderItemsResponse	payload	errors
    OrdersV0.OrderItemsList	OrderItems	NextToken	AmazonOrderId
    OrdersV0.OrderItem	ASIN	SellerSKU	OrderItemId	AssociatedItems	Title	QuantityOrdered	QuantityShipped	ProductInfo	PointsGranted	ItemPrice	ShippingPrice	ItemTax	ShippingTax	ShippingDiscount	ShippingDiscountTax	PromotionDiscount	PromotionDiscountTax	PromotionIds	CODFee	CODFeeDiscount	IsGift	ConditionNote	ConditionId	ConditionSubtypeId	ScheduledDeliveryStartDate	ScheduledDeliveryEndDate	PriceDesignation	TaxCollection	SerialNumberRequired	IsTransparency	IossNumber	StoreChainStoreId	DeemedResellerCategory	BuyerInfo	BuyerRequestedCancel	SerialNumbers	SubstitutionPreferences	Measurement	ShippingConstraints	AmazonPrograms
    OrdersV0.AssociatedItem	OrderId	OrderItemId	AssociationType
    OrdersV0.ProductInfoDetail	NumberOfItems
    OrdersV0.PointsGrantedDetail	PointsNumber	PointsMonetaryValue
    OrdersV0.TaxCollection	Model	ResponsibleParty
    OrdersV0.ItemBuyerInfo	BuyerCustomizedInfo	GiftWrapPrice	GiftWrapTax	GiftMessageText	GiftWrapLevel
    OrdersV0.BuyerCustomizedInfoDetail	CustomizedURL
    OrdersV0.BuyerRequestedCancel	IsBuyerRequestedCancel	BuyerCancelReason
    OrdersV0.SubstitutionPreferences	SubstitutionType	SubstitutionOptions
    OrdersV0.SubstitutionOption	ASIN	QuantityOrdered	SellerSKU	Title	Measurement
    OrdersV0.Measurement	Unit	Value
    OrdersV0.ShippingConstraints	PalletDelivery	SignatureConfirmation	RecipientIdentityVerification	RecipientAgeVerification
    OrdersV0.AmazonPrograms	Programs
    OrdersV0.GetOrderItemsBuyerInfoResponse	payload	errors
    OrdersV0.OrderItemsBuyerInfoList	OrderItems	NextToken	AmazonOrderId
    OrdersV0.OrderItemBuyerInfo	OrderItemId	BuyerCustomizedInfo	GiftWrapPrice	GiftWrapTax	GiftMessageText	GiftWrapLevel
    OrdersV0.UpdateShipmentStatusRequest	marketplaceId	shipmentStatus	orderItems
    OrdersV0.OrderItemsItem	orderItemId	quantity
    OrdersV0.GetOrderRegulatedInfoResponse	payload	errors
    OrdersV0.OrderRegulatedInfo	AmazonOrderId	RegulatedInformation	RequiresDosageLabel	RegulatedOrderVerificationStatus
    OrdersV0.RegulatedInformation	Fields
    OrdersV0.RegulatedInformationField	FieldId	FieldLabel	FieldType	FieldValue
    OrdersV0.RegulatedOrderVerificationStatus	Status	RequiresMerchantAction	ValidRejectionReasons	RejectionReason	ReviewDate	ExternalReviewerId	ValidVerificationDetails	ValidInterimStatusCodes
    OrdersV0.RejectionReason	RejectionReasonId	RejectionReasonDescription
    OrdersV0.ValidVerificationDetail	VerificationDetailType	ValidVerificationStatuses
    OrdersV0.ValidInterimStatusCode	StatusCode	StatusDescription
    OrdersV0.UpdateVerificationStatusRequest	regulatedOrderVerificationStatus
    OrdersV0.UpdateVerificationStatusRequestBody	status	externalReviewerId	rejectionReasonId	verificationDetails
    OrdersV0.VerificationDetails	prescriptionDetail	approvedAlternativeDetails	interimStatusDetail
    OrdersV0.PrescriptionDetail	prescriptionId	expirationDate	writtenQuantity	totalRefillsAuthorized	refillsRemaining	clinicId	usageInstructions
    OrdersV0.ApprovedAttribute	attributeName	originalValue	approvedValue
    OrdersV0.InterimStatusDetail	statusCode	statusDateTime
    OrdersV0.ConfirmShipmentRequest	packageDetail	codCollectionMethod	marketplaceId
    OrdersV0.PackageDetail	packageReferenceId	carrierCode	carrierName	shippingMethod	trackingNumber	shipDate	shipFromSupplySourceId	orderItems
    OrdersV0.ConfirmShipmentOrderItem	orderItemId	quantity	transparencyCodes
    OrdersV20260101.SearchOrdersResponse	orders	pagination	lastUpdatedBefore	createdBefore
    OrdersV20260101.Order	orderId	orderAliases	createdTime	lastUpdatedTime	programs	associatedOrders	salesChannel	buyer	recipient	proceeds	payment	tax	fulfillment	orderItems	packages	fulfillmentOrders
    OrdersV20260101.Alias	aliasId	aliasType
    OrdersV20260101.AssociatedOrder	orderId	associationType
    OrdersV20260101.SalesChannel	channelName	marketplaceId	marketplaceName
    OrdersV20260101.Buyer	buyerName	buyerEmail	buyerCompanyName	buyerPurchaseOrderNumber
    OrdersV20260101.Recipient	deliveryAddress	deliveryPreference
    OrdersV20260101.CustomerAddress	name	companyName	addressLine1	addressLine2	addressLine3	city	districtOrCounty	stateOrRegion	municipality	postalCode	countryCode	phone	extendedFields	addressType
    OrdersV20260101.AddressExtendedFields	streetName	streetNumber	complement	neighborhood
    OrdersV20260101.DeliveryPreference	dropOffLocation	addressInstruction	deliveryTime	deliveryCapabilities
    OrdersV20260101.PreferredDeliveryTime	businessHours	exceptionDates
    OrdersV20260101.BusinessHour	dayOfWeek	timeWindows
    OrdersV20260101.TimeWindow	startTime	endTime
    OrdersV20260101.HourMinute	hour	minute
    OrdersV20260101.ExceptionDate	exceptionDate	exceptionDateType	timeWindows
    OrdersV20260101.OrderProceeds	grandTotal	breakdowns
    OrdersV20260101.Money	amount	currencyCode
    OrdersV20260101.OrderProceedsBreakdown	type	status	subtotal
    OrdersV20260101.OrderPayment	paymentExecutions
    OrdersV20260101.PaymentExecution	paymentMethod	paymentAmount	acquirerId	cardBrand	authorizationCode
    OrdersV20260101.OrderTax	taxRegistrations	taxInvoicing
    OrdersV20260101.OrderTaxRegistration	entityType	legalName	taxRegistrationType	taxRegistrationNumber	taxRegistrationAddress	taxRegistrationAttributes
    OrdersV20260101.TaxRegistrationAttribute	key	value
    OrdersV20260101.OrderTaxInvoicing	buyerInvoicePreference	invoiceStatus
    OrdersV20260101.OrderFulfillment	fulfillmentStatus	fulfilledBy	fulfillmentServiceLevel	shipByWindow	deliverByWindow	labelPrintingWindow
    OrdersV20260101.DateTimeRange	earliestDateTime	latestDateTime
    OrdersV20260101.OrderItem	orderItemId	quantityOrdered	measurement	associatedOrderItems	programs	product	proceeds	expense	promotion	cancellation	fulfillment	tax
    OrdersV20260101.Measurement	unit	value
    OrdersV20260101.AssociatedOrderItem	orderId	orderItemId	associationType
    OrdersV20260101.ItemProduct	asin	title	sellerSku	condition	price	serialNumbers	customization
    OrdersV20260101.ItemCondition	conditionType	conditionSubtype	conditionNote
    OrdersV20260101.ItemPrice	unitPrice	priceDesignation
    OrdersV20260101.ItemCustomization	customizedUrl
    OrdersV20260101.ItemProceeds	proceedsTotal	breakdowns
    OrdersV20260101.ItemProceedsBreakdown	type	subtotal	detailedBreakdowns
    OrdersV20260101.ItemProceedsDetailedBreakdown	subtype	value
    OrdersV20260101.ItemExpense	pointsCost
    OrdersV20260101.ItemPointsCost	pointsGranted
    OrdersV20260101.PointsGranted	pointsNumber	pointsMonetaryValue
    OrdersV20260101.ItemPromotion	breakdowns
    OrdersV20260101.ItemPromotionBreakdown	promotionId
    OrdersV20260101.ItemCancellation	cancellationRequest	cancellationExecution
    OrdersV20260101.ItemCancellationRequest	requester	cancelReason
    OrdersV20260101.ItemCancellationExecution	cancelledBy	cancelReason
    OrdersV20260101.ItemFulfillment	quantityFulfilled	quantityUnfulfilled	picking	packing	shipping
    OrdersV20260101.ItemPicking	substitutionPreference
    OrdersV20260101.ItemSubstitutionPreference	substitutionType	substitutionOptions
    OrdersV20260101.ItemSubstitutionOption	asin	quantityOrdered	sellerSku	title	measurement
    OrdersV20260101.ItemPacking	giftOption	serialNumberRequirement
    OrdersV20260101.GiftOption	giftMessage	giftWrapLevel
    OrdersV20260101.SerialNumberRequirement	requirementType
    OrdersV20260101.ItemShipping	scheduledDeliveryWindow	shippingConstraints	internationalShipping
    OrdersV20260101.ItemShippingConstraints	palletDelivery	cashOnDelivery	signatureConfirmation	recipientIdentityVerification	recipientAgeVerification
    OrdersV20260101.ItemInternationalShipping	iossNumber
    OrdersV20260101.ItemTax	taxCalculationBreakdowns	taxCollections
    OrdersV20260101.ItemTaxCalculationBreakdown	reportingScheme
    OrdersV20260101.ItemTaxCollection	model	responsibleParty
    OrdersV20260101.OrderPackage	packageReferenceId	createdTime	packageStatus	carrier	shipTime	shippingService	trackingNumber	shipFromAddress	packageItems
    OrdersV20260101.PackageStatus	status	detailedStatus
    OrdersV20260101.MerchantAddress	name	addressLine1	addressLine2	addressLine3	city	districtOrCounty	stateOrRegion	municipality	postalCode	countryCode
    OrdersV20260101.PackageItem	orderItemId	quantity	transparencyCodes
    OrdersV20260101.FulfillmentOrder	fulfillmentOrderId
    OrdersV20260101.Pagination	nextToken
    OrdersV20260101.GetOrderResponse	order
    ProductFeesV0.GetMyFeesEstimateRequest	FeesEstimateRequest
    ProductFeesV0.FeesEstimateRequest	MarketplaceId	IsAmazonFulfilled	PriceToEstimateFees	Identifier	OptionalFulfillmentProgram
    ProductFeesV0.PriceToEstimateFees	ListingPrice	Shipping	Points
    ProductFeesV0.MoneyType	CurrencyCode	Amount
    ProductFeesV0.Points	PointsNumber	PointsMonetaryValue
    ProductFeesV0.GetMyFeesEstimateResponse	payload	errors
    ProductFeesV0.GetMyFeesEstimateResult	FeesEstimateResult
    ProductFeesV0.FeesEstimateResult	Status	FeesEstimateIdentifier	FeesEstimate	Error
    ProductFeesV0.FeesEstimateIdentifier	MarketplaceId	SellerId	IdType	IdValue	IsAmazonFulfilled	PriceToEstimateFees	SellerInputIdentifier	OptionalFulfillmentProgram
    ProductFeesV0.FeesEstimate	TimeOfFeesEstimation	TotalFeesEstimate	FeeDetailList
    ProductFeesV0.FeeDetail	FeeType	FeeAmount	FeePromotion	TaxAmount	FinalFee	IncludedFeeDetailList
    ProductFeesV0.IncludedFeeDetail	FeeType	FeeAmount	FeePromotion	TaxAmount	FinalFee
    ProductFeesV0.FeesEstimateError	Type	Code	Message	Detail
    ProductFeesV0.Error	code	message	details
    ProductFeesV0.FeesEstimateByIdRequest	FeesEstimateRequest	IdType	IdValue
    ProductPricingV0.GetPricingResponse	payload	errors
    ProductPricingV0.Price	status	SellerSKU	ASIN	Product
    ProductPricingV0.Product	Identifiers	AttributeSets	Relationships	CompetitivePricing	SalesRankings	Offers
    ProductPricingV0.IdentifierType	MarketplaceASIN	SKUIdentifier
    ProductPricingV0.ASINIdentifier	MarketplaceId	ASIN
    ProductPricingV0.SellerSKUIdentifier	MarketplaceId	SellerId	SellerSKU
    ProductPricingV0.CompetitivePricingType	CompetitivePrices	NumberOfOfferListings	TradeInValue
    ProductPricingV0.CompetitivePriceType	CompetitivePriceId	Price	condition	subcondition	offerType	quantityTier	quantityDiscountType	sellerId	belongsToRequester
    ProductPricingV0.PriceType	LandedPrice	ListingPrice	Shipping	Points
    ProductPricingV0.MoneyType	CurrencyCode	Amount
    ProductPricingV0.Points	PointsNumber	PointsMonetaryValue
    ProductPricingV0.OfferListingCountType	Count	condition
    ProductPricingV0.SalesRankType	ProductCategoryId	Rank
    ProductPricingV0.OfferType	offerType	BuyingPrice	RegularPrice	businessPrice	quantityDiscountPrices	FulfillmentChannel	ItemCondition	ItemSubCondition	SellerSKU
    ProductPricingV0.QuantityDiscountPriceType	quantityTier	quantityDiscountType	listingPrice
    ProductPricingV0.Error	code	message	details
    ProductPricingV0.GetOffersResponse	payload	errors
    ProductPricingV0.GetOffersResult	marketplaceId	ASIN	SKU	ItemCondition	status	Identifier	Summary	Offers
    ProductPricingV0.ItemIdentifier	MarketplaceId	ASIN	SellerSKU	ItemCondition
    ProductPricingV0.Summary	TotalOfferCount	NumberOfOffers	LowestPrices	BuyBoxPrices	ListPrice	CompetitivePriceThreshold	SuggestedLowerPricePlusShipping	SalesRankings	BuyBoxEligibleOffers	OffersAvailableTime
    ProductPricingV0.OfferCountType	condition	fulfillmentChannel	OfferCount
    ProductPricingV0.LowestPriceType	condition	fulfillmentChannel	offerType	quantityTier	quantityDiscountType	LandedPrice	ListingPrice	Shipping	Points
    ProductPricingV0.BuyBoxPriceType	condition	offerType	quantityTier	quantityDiscountType	LandedPrice	ListingPrice	Shipping	Points	sellerId
    ProductPricingV0.OfferDetail	MyOffer	offerType	SubCondition	SellerId	ConditionNotes	SellerFeedbackRating	ShippingTime	ListingPrice	quantityDiscountPrices	Points	Shipping	ShipsFrom	IsFulfilledByAmazon	PrimeInformation	IsBuyBoxWinner	IsFeaturedMerchant
    ProductPricingV0.SellerFeedbackType	SellerPositiveFeedbackRating	FeedbackCount
    ProductPricingV0.DetailedShippingTimeType	minimumHours	maximumHours	availableDate	availabilityType
    ProductPricingV0.ShipsFromType	State	Country
    ProductPricingV0.PrimeInformationType	IsPrime	IsNationalPrime
    ProductPricingV0.GetItemOffersBatchRequest	requests
    ProductPricingV0.ItemOffersRequest	uri	method	headers	MarketplaceId	ItemCondition	CustomerType
    ProductPricingV0.GetItemOffersBatchResponse	responses
    ProductPricingV0.ItemOffersResponse	headers	status	body	request
    ProductPricingV0.HttpResponseHeaders	Date	x-amzn-RequestId	*
    ProductPricingV0.GetOffersHttpStatusLine	statusCode	reasonPhrase
    ProductPricingV0.ItemOffersRequestParams	MarketplaceId	ItemCondition	CustomerType	Asin
    ProductPricingV0.GetListingOffersBatchRequest	requests
    ProductPricingV0.ListingOffersRequest	uri	method	headers	MarketplaceId	ItemCondition	CustomerType
    ProductPricingV0.GetListingOffersBatchResponse	responses
    ProductPricingV0.ListingOffersResponse	headers	status	body	request
    ProductPricingV0.ListingOffersRequestParams	MarketplaceId	ItemCondition	CustomerType	SellerSKU
    ProductPricingV20220501.GetFeaturedOfferExpectedPriceBatchRequest	requests
    ProductPricingV20220501.FeaturedOfferExpectedPriceRequest	uri	method	body	headers	marketplaceId	sku	segment
    ProductPricingV20220501.Segment	segmentDetails
    ProductPricingV20220501.SegmentDetails	glanceViewWeightPercentage	sampleLocation
    ProductPricingV20220501.SampleLocation	postalCode
    ProductPricingV20220501.PostalCode	countryCode	value
    ProductPricingV20220501.GetFeaturedOfferExpectedPriceBatchResponse	responses
    ProductPricingV20220501.FeaturedOfferExpectedPriceResponse	headers	status	request	body
    ProductPricingV20220501.HttpStatusLine	statusCode	reasonPhrase
    ProductPricingV20220501.FeaturedOfferExpectedPriceRequestParams	marketplaceId	sku	segment
    ProductPricingV20220501.FeaturedOfferExpectedPriceResponseBody	offerIdentifier	featuredOfferExpectedPriceResults	errors
    ProductPricingV20220501.OfferIdentifier	marketplaceId	sellerId	sku	asin	fulfillmentType
    ProductPricingV20220501.FeaturedOfferExpectedPriceResult	featuredOfferExpectedPrice	resultStatus	competingFeaturedOffer	currentFeaturedOffer
    ProductPricingV20220501.FeaturedOfferExpectedPrice	listingPrice	points
    ProductPricingV20220501.MoneyType	currencyCode	amount
    ProductPricingV20220501.Points	pointsNumber	pointsMonetaryValue
    ProductPricingV20220501.FeaturedOffer	offerIdentifier	condition	price
    ProductPricingV20220501.Price	listingPrice	shippingPrice	points
    ProductPricingV20220501.Error	code	message	details
    ProductPricingV20220501.CompetitiveSummaryBatchRequest	requests
    ProductPricingV20220501.CompetitiveSummaryRequest	asin	marketplaceId	includedData	lowestPricedOffersInputs	method	uri
    ProductPricingV20220501.LowestPricedOffersInput	itemCondition	offerType
    ProductPricingV20220501.CompetitiveSummaryBatchResponse	responses
    ProductPricingV20220501.CompetitiveSummaryResponse	status	body
    ProductPricingV20220501.CompetitiveSummaryResponseBody	asin	marketplaceId	featuredBuyingOptions	lowestPricedOffers	referencePrices	similarItems	errors
    ProductPricingV20220501.FeaturedBuyingOption	buyingOptionType	segmentedFeaturedOffers
    ProductPricingV20220501.SegmentedFeaturedOffer	sellerId	condition	subCondition	fulfillmentType	listingPrice	shippingOptions	points	primeDetails	promotions	featuredOfferSegments
    ProductPricingV20220501.ShippingOption	shippingOptionType	price
    ProductPricingV20220501.PrimeDetails	eligibility
    ProductPricingV20220501.Promotion	promotionType	promotionSavings	purchaseRequirements
    ProductPricingV20220501.PromotionSavings	discount	discountedPrice
    ProductPricingV20220501.PromotionDiscount	type	amountOff	percentOff
    ProductPricingV20220501.PurchaseRequirements	condition
    ProductPricingV20220501.PurchaseCondition	quantityThreshold	amountThreshold
    ProductPricingV20220501.QuantityThreshold	type	quantity
    ProductPricingV20220501.AmountThreshold	type	currency
    ProductPricingV20220501.FeaturedOfferSegment	customerMembership	segmentDetails
    ProductPricingV20220501.LowestPricedOffer	lowestPricedOffersInput	offers
    ProductPricingV20220501.Offer	sellerId	condition	subCondition	fulfillmentType	listingPrice	shippingOptions	points	primeDetails	promotions
    ProductPricingV20220501.ReferencePrice	name	price
    ProductPricingV20220501.SimilarItems	items
    ProductPricingV20220501.Item	asin
    ProductTypeDefinitionsV20200901.ProductTypeList	productTypes	productTypeVersion
    ProductTypeDefinitionsV20200901.ProductType	name	displayName	marketplaceIds
    ProductTypeDefinitionsV20200901.ProductTypeDefinition	metaSchema	schema	requirements	requirementsEnforced	propertyGroups	locale	marketplaceIds	productType	displayName	productTypeVersion
    ProductTypeDefinitionsV20200901.SchemaLink	link	checksum
    ProductTypeDefinitionsV20200901.SchemaLinkLink	resource	verb
    ProductTypeDefinitionsV20200901.PropertyGroup	title	description	propertyNames
    ProductTypeDefinitionsV20200901.ProductTypeVersion	version	latest	releaseCandidate
    ReplenishmentV20221107.GetSellingPartnerMetricsRequest	aggregationFrequency	timeInterval	metrics	filters	timePeriodType	marketplaceId	programTypes
    ReplenishmentV20221107.TimeInterval	startDate	endDate
    ReplenishmentV20221107.GetSellingPartnerMetricsRequestFilters	asins	skus	fulfillmentChannelTypes	brandNames	productGroups
    ReplenishmentV20221107.GetSellingPartnerMetricsResponse	metrics
    ReplenishmentV20221107.GetSellingPartnerMetricsResponseMetric	notDeliveredDueToOOS	totalSubscriptionsRevenue	shippedSubscriptionUnits	activeSubscriptions	subscriberAverageRevenue	nonSubscriberAverageRevenue	lostRevenueDueToOOS	subscriberAverageReorders	nonSubscriberAverageReorders	couponsRevenuePenetration	revenueFromSubscriptionsWithMultipleDeliveries	revenueFromActiveSubscriptionsWithSingleDelivery	revenueFromCancelledSubscriptionsAfterSingleDelivery	subscriberRetentionFor30Days	subscriberRetentionFor90Days	revenuePenetrationFor0PercentSellerFunding	revenuePenetrationFor5PercentSellerFunding	revenuePenetrationFor10PercentSellerFunding	revenuePenetrationFor5PlusPercentSellerFunding	shareOfCouponSubscriptions	nonSubscriberLifeTimeValueFromOTP	lostSubscriberLifeTimeValueFromOTP	lostSubscriberLifeTimeValueFromSNS	growingSubscriberLifeTimeValueFromOTP	growingSubscriberLifeTimeValueFromSNS	establishedSubscriberLifeTimeValueFromOTP	establishedSubscriberLifeTimeValueFromSNS	signupConversionFor0PercentSellerFunding	signupConversionFor5PercentSellerFunding	signupConversionFor10PercentSellerFunding	signupConversionFor5PlusPercentSellerFunding	revenuePenetration	timeInterval	currencyCode
    ReplenishmentV20221107.ListOfferMetricsRequest	pagination	sort	filters
    ReplenishmentV20221107.ListOfferMetricsRequestPagination	limit	offset
    ReplenishmentV20221107.ListOfferMetricsRequestSort	order	key
    ReplenishmentV20221107.ListOfferMetricsRequestFilters	aggregationFrequency	timeInterval	timePeriodType	marketplaceId	programTypes	asins	skus	fulfillmentChannelTypes	brandNames	productGroups
    ReplenishmentV20221107.ListOfferMetricsResponse	offers	pagination
    ReplenishmentV20221107.ListOfferMetricsResponseOffer	asin	sku	fulfillmentChannelType	brandName	productGroup	notDeliveredDueToOOS	totalSubscriptionsRevenue	shippedSubscriptionUnits	activeSubscriptions	revenuePenetration	lostRevenueDueToOOS	couponsRevenuePenetration	shareOfCouponSubscriptions	next30DayTotalSubscriptionsRevenue	next60DayTotalSubscriptionsRevenue	next90DayTotalSubscriptionsRevenue	next30DayShippedSubscriptionUnits	next60DayShippedSubscriptionUnits	next90DayShippedSubscriptionUnits	timeInterval	currencyCode
    ReplenishmentV20221107.PaginationResponse	totalResults
    ReplenishmentV20221107.ListOffersRequest	pagination	filters	sort
    ReplenishmentV20221107.ListOffersRequestPagination	limit	offset
    ReplenishmentV20221107.ListOffersRequestFilters	marketplaceId	skus	asins	eligibilities	preferences	promotions	programTypes	deliveriesConditions
    ReplenishmentV20221107.Preference	autoEnrollment
    ReplenishmentV20221107.Promotion	sellingPartnerFundedBaseDiscount	sellingPartnerFundedTieredDiscount	amazonFundedBaseDiscount	amazonFundedTieredDiscount
    ReplenishmentV20221107.DiscountFunding	percentage
    ReplenishmentV20221107.ListOffersRequestSort	order	key
    ReplenishmentV20221107.ListOffersResponse	offers	pagination
    ReplenishmentV20221107.ListOffersResponseOffer	sku	asin	marketplaceId	eligibility	offerProgramConfiguration	programType	vendorCodes	price	priceCurrencyCode	inventory	stockRisk	deliveriesConditions	subscriptions	fulfillmentNetworkIDType	forecastDeliveries
    ReplenishmentV20221107.OfferProgramConfiguration	preferences	promotions	enrollmentMethod
    ReplenishmentV20221107.OfferProgramConfigurationPreferences	autoEnrollment
    ReplenishmentV20221107.OfferProgramConfigurationPromotions	sellingPartnerFundedBaseDiscount	sellingPartnerFundedTieredDiscount	amazonFundedBaseDiscount	amazonFundedTieredDiscount
    ReplenishmentV20221107.OfferProgramConfigurationPromotionsDiscountFunding	percentage
    ReplenishmentV20221107.DeliveriesCondition	condition	next30DaysDeliveries
    ReplenishmentV20221107.ForecastDeliveries	next15DaysDeliveries	next30DaysDeliveries	next60DaysDeliveries	next90DaysDeliveries
    ReportsV20210630.GetReportsResponse	reports	nextToken
    ReportsV20210630.Report	marketplaceIds	reportId	reportType	dataStartTime	dataEndTime	reportScheduleId	createdTime	processingStatus	processingStartTime	processingEndTime	reportDocumentId
    ReportsV20210630.CreateReportSpecification	reportOptions	reportType	dataStartTime	dataEndTime	marketplaceIds
    ReportsV20210630.CreateReportResponse	reportId
    ReportsV20210630.ReportScheduleList	reportSchedules
    ReportsV20210630.ReportSchedule	reportScheduleId	reportType	marketplaceIds	reportOptions	period	nextReportCreationTime
    ReportsV20210630.CreateReportScheduleSpecification	reportType	marketplaceIds	reportOptions	period	nextReportCreationTime
    ReportsV20210630.CreateReportScheduleResponse	reportScheduleId
    ReportsV20210630.ReportDocument	reportDocumentId	url	compressionAlgorithm
    SalesV1.GetOrderMetricsResponse	payload	errors
    SalesV1.OrderMetricsInterval	interval	unitCount	orderItemCount	orderCount	averageUnitPrice	totalSales
    SalesV1.Money	currencyCode	amount
    SalesV1.Error	code	message	details
    SellerWalletV20240301.BankAccountListing	accounts
    SellerWalletV20240301.BankAccount	accountId	accountHolderName	bankAccountNumberFormat	bankName	bankAccountOwnershipType	routingNumber	bankNumberFormat	accountCountryCode	accountCurrency	bankAccountNumberTail	bankAccountHolderStatus
    SellerWalletV20240301.BalanceListing	balances
    SellerWalletV20240301.Balance	accountId	balanceType	balanceAmount	balanceCurrency	lastUpdateDate
    SellerWalletV20240301.TransferRatePreview	baseAmount	fxRateDetails	transferAmount	fees
    SellerWalletV20240301.Currency	currencyCode	currencyAmount
    SellerWalletV20240301.FxRateDetails	fxRateId	baseRate	effectiveFxRate	rateDirection
    SellerWalletV20240301.Fee	feeId	feeType	feeRateValue	feeAmount
    SellerWalletV20240301.TransactionListing	nextPageToken	transactions
    SellerWalletV20240301.Transaction	accountId	transactionId	transactionType	transactionStatus	transactionRequestDate	expectedCompletionDate	transactionActualCompletionDate	lastUpdateDate	requesterName	transactionRequesterSource	transactionDescription	transactionSourceAccount	transactionDestinationAccount	transactionRequestAmount	transferRateDetails	transactionFinalAmount	transactionFailureReason
    SellerWalletV20240301.TransactionAccount	accountId	bankAccountHolderName	bankName	bankAccountNumberFormat	bankAccountNumberTail	bankAccountCountryCode	bankAccountCurrency
    SellerWalletV20240301.TransactionInitiationRequest	sourceAccountId	destinationAccountId	destinationTransactionInstrument	transactionDescription	customerPaymentReference	payeeContactInformation	sourceAmount	transferRateDetails	requestTime
    SellerWalletV20240301.TransactionInstrumentDetails	bankAccount	bankAccountNumber	accountHolderName
    SellerWalletV20240301.PayeeContactInformation	payeeFirstName	payeeMiddleName	payeeLastName	addressLine1	addressLine2	city	state	postalCode	country	countryCode	emailAddress	phoneNumber	payeeEntityType
    SellerWalletV20240301.CreateTransactionResponse	transaction	callBackURL
    SellerWalletV20240301.TransferScheduleListing	nextPageToken	transferSchedules
    SellerWalletV20240301.TransferSchedule	transferScheduleId	transactionType	transactionSourceAccount	transactionDestinationAccount	transferScheduleStatus	transferScheduleInformation	paymentPreference	transferScheduleFailures
    SellerWalletV20240301.TransferScheduleInformation	scheduleStartDate	scheduleEndDate	scheduleExpression	scheduleType
    SellerWalletV20240301.ScheduleExpression	scheduleExpressionType	recurringFrequency
    SellerWalletV20240301.PaymentPreference	paymentPreferencePaymentType	value
    SellerWalletV20240301.TransferScheduleFailures	transferScheduleFailureDate	transferScheduleFailureReason
    SellerWalletV20240301.TransferScheduleRequest	sourceAccountId	sourceCurrencyCode	destinationAccountId	destinationTransactionInstrument	transactionType	transferScheduleInformation	paymentPreference	transferScheduleStatus
    SellerWalletV20240301.DeleteTransferSchedule	code	message	details
    SellersV1.GetMarketplaceParticipationsResponse	payload	errors
    SellersV1.MarketplaceParticipation	marketplace	participation	storeName
    SellersV1.Marketplace	id	name	countryCode	defaultCurrencyCode	defaultLanguageCode	domainName
    SellersV1.Participation	isParticipating	hasSuspendedListings
    SellersV1.Error	code	message	details
    SellersV1.GetAccountResponse	payload	errors
    SellersV1.Account	marketplaceParticipationList	businessType	sellingPlan	business	primaryContact
    SellersV1.Business	name	registeredBusinessAddress	companyRegistrationNumber	companyTaxIdentificationNumber	nonLatinName
    SellersV1.Address	addressLine1	addressLine2	countryCode	stateOrProvinceCode	city	postalCode
    SellersV1.PrimaryContact	name	address	nonLatinName
    ServicesV1.GetServiceJobByServiceJobIdResponse	payload	errors
    ServicesV1.ServiceJob	createTime	serviceJobId	serviceJobStatus	scopeOfWork	seller	serviceJobProvider	preferredAppointmentTimes	appointments	serviceOrderId	productOrderIds	trackingIds	marketplaceId	storeId	buyer	associatedItems	serviceLocation	payments
    ServicesV1.ScopeOfWork	asin	title	quantity	requiredSkills
    ServicesV1.Seller	sellerId
    ServicesV1.ServiceJobProvider	serviceJobProviderId
    ServicesV1.AppointmentTime	startTime	durationInMinutes
    ServicesV1.Appointment	appointmentId	appointmentStatus	appointmentTime	assignedTechnicians	rescheduledAppointmentId	poa
    ServicesV1.Technician	technicianId	name
    ServicesV1.Poa	appointmentTime	technicians	uploadingTechnician	uploadTime	poaType
    ServicesV1.Buyer	buyerId	name	phone	isPrimeMember
    ServicesV1.AssociatedItem	asin	title	quantity	orderId	itemStatus	brandName	itemDelivery	linkedAssets
    ServicesV1.ItemDelivery	estimatedDeliveryDate	itemDeliveryPromise
    ServicesV1.ItemDeliveryPromise	startTime	endTime
    ServicesV1.LinkedAsset	assetType	assetName	additionalAttributes
    ServicesV1.ServiceLocation	serviceLocationType	address
    ServicesV1.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    ServicesV1.Payment	amount	instrument
    ServicesV1.MoneyAmount	value	currency
    ServicesV1.Error	code	message	details	errorLevel
    ServicesV1.CancelServiceJobByServiceJobIdResponse	errors
    ServicesV1.CompleteServiceJobByServiceJobIdResponse	errors
    ServicesV1.GetServiceJobsResponse	payload	errors
    ServicesV1.JobListing	totalResultSize	nextPageToken	previousPageToken	jobs
    ServicesV1.AddAppointmentRequest	appointmentTime
    ServicesV1.AppointmentTimeInput	startTime	durationInMinutes
    ServicesV1.SetAppointmentResponse	appointmentId	warnings	errors
    ServicesV1.Warning	code	message	details
    ServicesV1.RescheduleAppointmentRequest	appointmentTime	rescheduleReasonCode
    ServicesV1.AssignAppointmentResourcesRequest	resources
    ServicesV1.AppointmentResource	resourceId
    ServicesV1.AssignAppointmentResourcesResponse	payload	errors
    ServicesV1.AssignAppointmentResourcesResponsePayload	warnings
    ServicesV1.SetAppointmentFulfillmentDataRequest	estimatedArrivalTime	fulfillmentTime	appointmentResources	fulfillmentDocuments
    ServicesV1.DateTimeRange	startTime	endTime
    ServicesV1.FulfillmentTime	startTime	endTime
    ServicesV1.FulfillmentDocument	uploadDestinationId	contentSha256
    ServicesV1.RangeSlotCapacityQuery	capacityTypes	startDateTime	endDateTime
    ServicesV1.RangeSlotCapacity	resourceId	capacities	nextPageToken
    ServicesV1.RangeCapacity	capacityType	slots
    ServicesV1.RangeSlot	startDateTime	endDateTime	capacity
    ServicesV1.FixedSlotCapacityQuery	capacityTypes	slotDuration	startDateTime	endDateTime
    ServicesV1.FixedSlotCapacity	resourceId	slotDuration	capacities	nextPageToken
    ServicesV1.FixedSlot	startDateTime	scheduledCapacity	availableCapacity	encumberedCapacity	reservedCapacity
    ServicesV1.UpdateScheduleRequest	schedules
    ServicesV1.AvailabilityRecord	startTime	endTime	recurrence	capacity
    ServicesV1.Recurrence	endTime	daysOfWeek	daysOfMonth
    ServicesV1.UpdateScheduleResponse	payload	errors
    ServicesV1.UpdateScheduleRecord	availability	warnings	errors
    ServicesV1.CreateReservationRequest	resourceId	reservation
    ServicesV1.Reservation	reservationId	type	availability
    ServicesV1.CreateReservationResponse	payload	errors
    ServicesV1.CreateReservationRecord	reservation	warnings	errors
    ServicesV1.UpdateReservationRequest	resourceId	reservation
    ServicesV1.UpdateReservationResponse	payload	errors
    ServicesV1.UpdateReservationRecord	reservation	warnings	errors
    ServicesV1.GetAppointmentSlotsResponse	payload	errors
    ServicesV1.AppointmentSlotReport	schedulingType	startTime	endTime	appointmentSlots
    ServicesV1.AppointmentSlot	startTime	endTime	capacity
    ServicesV1.ServiceUploadDocument	contentType	contentLength	contentMD5
    ServicesV1.CreateServiceDocumentUploadDestinationShape	payload	errors
    ServicesV1.ServiceDocumentUploadDestination	uploadDestinationId	url	encryptionDetails	headers
    ServicesV1.EncryptionDetails	standard	initializationVector	key
    ShipmentInvoicingV0.GetShipmentDetailsResponse	payload	errors
    ShipmentInvoicingV0.ShipmentDetail	WarehouseId	AmazonOrderId	AmazonShipmentId	PurchaseDate	ShippingAddress	PaymentMethodDetails	Payments	MarketplaceId	SellerId	BuyerName	BuyerCounty	BuyerTaxInfo	MarketplaceTaxInfo	SellerDisplayName	ShipmentItems
    ShipmentInvoicingV0.Address	Name	AddressLine1	AddressLine2	AddressLine3	City	County	District	StateOrRegion	PostalCode	CountryCode	Phone	AddressType
    ShipmentInvoicingV0.PaymentInformation	PaymentMethod	AcquirerId	CardBrand	PaymentValue	AuthorizationCode
    ShipmentInvoicingV0.Money	CurrencyCode	Amount
    ShipmentInvoicingV0.BuyerTaxInfo	CompanyLegalName	TaxingRegion	TaxClassifications
    ShipmentInvoicingV0.TaxClassification	Name	Value
    ShipmentInvoicingV0.MarketplaceTaxInfo	CompanyLegalName	TaxingRegion	TaxClassifications
    ShipmentInvoicingV0.ShipmentItem	ASIN	SellerSKU	OrderItemId	Title	QuantityOrdered	ItemPrice	ShippingPrice	GiftWrapPrice	ShippingDiscount	PromotionDiscount	SerialNumbers
    ShipmentInvoicingV0.Error	code	message	details
    ShipmentInvoicingV0.SubmitInvoiceRequest	InvoiceContent	MarketplaceId	ContentMD5Value
    ShipmentInvoicingV0.SubmitInvoiceResponse	errors
    ShipmentInvoicingV0.GetInvoiceStatusResponse	payload	errors
    ShipmentInvoicingV0.ShipmentInvoiceStatusResponse	Shipments
    ShipmentInvoicingV0.ShipmentInvoiceStatusInfo	AmazonShipmentId	InvoiceStatus
    ShippingV1.CreateShipmentRequest	clientReferenceId	shipTo	shipFrom	containers
    ShippingV1.Address	name	addressLine1	addressLine2	addressLine3	stateOrRegion	city	countryCode	postalCode	email	copyEmails	phoneNumber
    ShippingV1.Container	containerType	containerReferenceId	value	dimensions	items	weight
    ShippingV1.Currency	value	unit
    ShippingV1.Dimensions	length	width	height	unit
    ShippingV1.ContainerItem	quantity	unitPrice	unitWeight	title
    ShippingV1.Weight	unit	value
    ShippingV1.CreateShipmentResponse	payload	errors
    ShippingV1.CreateShipmentResult	shipmentId	eligibleRates
    ShippingV1.Rate	rateId	totalCharge	billedWeight	expirationTime	serviceType	promise
    ShippingV1.ShippingPromiseSet	deliveryWindow	receiveWindow
    ShippingV1.TimeRange	start	end
    ShippingV1.Error	code	message	details
    ShippingV1.GetShipmentResponse	payload	errors
    ShippingV1.Shipment	shipmentId	clientReferenceId	shipFrom	shipTo	acceptedRate	shipper	containers
    ShippingV1.AcceptedRate	totalCharge	billedWeight	serviceType	promise
    ShippingV1.Party	accountId
    ShippingV1.CancelShipmentResponse	errors
    ShippingV1.PurchaseLabelsRequest	rateId	labelSpecification
    ShippingV1.LabelSpecification	labelFormat	labelStockSize
    ShippingV1.PurchaseLabelsResponse	payload	errors
    ShippingV1.PurchaseLabelsResult	shipmentId	clientReferenceId	acceptedRate	labelResults
    ShippingV1.LabelResult	containerReferenceId	trackingId	label
    ShippingV1.Label	labelStream	labelSpecification
    ShippingV1.RetrieveShippingLabelRequest	labelSpecification
    ShippingV1.RetrieveShippingLabelResponse	payload	errors
    ShippingV1.RetrieveShippingLabelResult	labelStream	labelSpecification
    ShippingV1.PurchaseShipmentRequest	clientReferenceId	shipTo	shipFrom	shipDate	serviceType	containers	labelSpecification
    ShippingV1.PurchaseShipmentResponse	payload	errors
    ShippingV1.PurchaseShipmentResult	shipmentId	serviceRate	labelResults
    ShippingV1.ServiceRate	totalCharge	billableWeight	serviceType	promise
    ShippingV1.GetRatesRequest	shipTo	shipFrom	serviceTypes	shipDate	containerSpecifications
    ShippingV1.ContainerSpecification	dimensions	weight
    ShippingV1.GetRatesResponse	payload	errors
    ShippingV1.GetRatesResult	serviceRates
    ShippingV1.GetAccountResponse	payload	errors
    ShippingV1.Account	accountId
    ShippingV1.GetTrackingInformationResponse	payload	errors
    ShippingV1.TrackingInformation	trackingId	summary	promisedDeliveryDate	eventHistory
    ShippingV1.TrackingSummary	status
    ShippingV1.Event	eventCode	eventTime	location
    ShippingV1.Location	stateOrRegion	city	countryCode	postalCode
    ShippingV2.GetRatesRequest	shipTo	shipFrom	returnTo	shipDate	shipperInstruction	packages	valueAddedServices	taxDetails	channelDetails	clientReferenceDetails	shipmentType	destinationAccessPointDetails	carrierAccounts
    ShippingV2.Address	name	addressLine1	addressLine2	addressLine3	companyName	stateOrRegion	city	countryCode	postalCode	email	phoneNumber	geocode
    ShippingV2.Geocode	latitude	longitude
    ShippingV2.ShipperInstruction	deliveryNotes
    ShippingV2.Package	dimensions	weight	insuredValue	isHazmat	sellerDisplayName	charges	packageClientReferenceId	items
    ShippingV2.Dimensions	length	width	height	unit
    ShippingV2.Weight	unit	value
    ShippingV2.Currency	value	unit
    ShippingV2.ChargeComponent	amount	chargeType
    ShippingV2.Item	itemValue	description	itemIdentifier	quantity	weight	liquidVolume	isHazmat	dangerousGoodsDetails	productType	invoiceDetails	serialNumbers	directFulfillmentItemIdentifiers
    ShippingV2.LiquidVolume	unit	value
    ShippingV2.DangerousGoodsDetails	unitedNationsRegulatoryId	transportationRegulatoryClass	packingGroup	packingInstruction
    ShippingV2.InvoiceDetails	invoiceNumber	invoiceDate
    ShippingV2.DirectFulfillmentItemIdentifiers	lineItemID	pieceNumber
    ShippingV2.ValueAddedServiceDetails	collectOnDelivery
    ShippingV2.CollectOnDelivery	amount
    ShippingV2.TaxDetail	taxType	taxRegistrationNumber
    ShippingV2.ChannelDetails	channelType	amazonOrderDetails	amazonShipmentDetails
    ShippingV2.AmazonOrderDetails	orderId
    ShippingV2.AmazonShipmentDetails	shipmentId
    ShippingV2.ClientReferenceDetail	clientReferenceType	clientReferenceId
    ShippingV2.AccessPointDetails	accessPointId
    ShippingV2.CarrierAccount	carrierAccountId	carrierId
    ShippingV2.GetRatesResponse	payload
    ShippingV2.GetRatesResult	requestToken	rates	ineligibleRates
    ShippingV2.Rate	rateId	carrierId	carrierName	serviceId	serviceName	billedWeight	totalCharge	promise	supportedDocumentSpecifications	availableValueAddedServiceGroups	requiresAdditionalInputs	rateItemList	paymentType	benefits
    ShippingV2.Promise	deliveryWindow	pickupWindow
    ShippingV2.TimeWindow	start	end
    ShippingV2.SupportedDocumentSpecification	format	size	printOptions
    ShippingV2.DocumentSize	width	length	unit
    ShippingV2.PrintOption	supportedDPIs	supportedPageLayouts	supportedFileJoiningOptions	supportedDocumentDetails
    ShippingV2.SupportedDocumentDetail	name	isMandatory
    ShippingV2.AvailableValueAddedServiceGroup	groupId	groupDescription	isRequired	valueAddedServices
    ShippingV2.ValueAddedService	id	name	cost
    ShippingV2.RateItem	rateItemID	rateItemType	rateItemCharge	rateItemNameLocalization
    ShippingV2.Benefits	includedBenefits	excludedBenefits
    ShippingV2.ExcludedBenefit	benefit	reasonCodes
    ShippingV2.IneligibleRate	serviceId	serviceName	carrierName	carrierId	ineligibilityReasons
    ShippingV2.IneligibilityReason	code	message
    ShippingV2.DirectPurchaseRequest	shipTo	shipFrom	returnTo	packages	channelDetails	labelSpecifications
    ShippingV2.RequestedDocumentSpecification	format	size	dpi	pageLayout	needFileJoining	requestedDocumentTypes	requestedLabelCustomization
    ShippingV2.RequestedLabelCustomization	requestAttributes
    ShippingV2.DirectPurchaseResponse	payload
    ShippingV2.DirectPurchaseResult	shipmentId	packageDocumentDetailList
    ShippingV2.PackageDocumentDetail	packageClientReferenceId	packageDocuments	trackingId
    ShippingV2.PackageDocument	type	format	contents
    ShippingV2.PurchaseShipmentRequest	requestToken	rateId	requestedDocumentSpecification	requestedValueAddedServices	additionalInputs
    ShippingV2.RequestedValueAddedService	id
    ShippingV2.PurchaseShipmentResponse	payload
    ShippingV2.PurchaseShipmentResult	shipmentId	packageDocumentDetails	promise	benefits
    ShippingV2.OneClickShipmentRequest	shipTo	shipFrom	returnTo	shipDate	goodsOwner	packages	valueAddedServicesDetails	taxDetails	channelDetails	labelSpecifications	serviceSelection	shipperInstruction	destinationAccessPointDetails
    ShippingV2.GoodsOwner	merchantId
    ShippingV2.OneClickShipmentValueAddedService	id	amount
    ShippingV2.ServiceSelection	serviceId
    ShippingV2.OneClickShipmentResponse	payload
    ShippingV2.OneClickShipmentResult	shipmentId	packageDocumentDetails	promise	carrier	service	totalCharge
    ShippingV2.Carrier	id	name
    ShippingV2.Service	id	name
    ShippingV2.GetTrackingResponse	payload
    ShippingV2.GetTrackingResult	trackingId	alternateLegTrackingId	eventHistory	promisedDeliveryDate	summary
    ShippingV2.Event	eventCode	location	eventTime	shipmentType
    ShippingV2.Location	stateOrRegion	city	countryCode	postalCode
    ShippingV2.TrackingSummary	status	trackingDetailCodes
    ShippingV2.TrackingDetailCodes	forward	returns
    ShippingV2.GetShipmentDocumentsResponse	payload
    ShippingV2.GetShipmentDocumentsResult	shipmentId	packageDocumentDetail	benefits
    ShippingV2.CancelShipmentResponse	payload
    ShippingV2.GetAdditionalInputsResponse	payload
    ShippingV2.GetCarrierAccountFormInputsResponse	linkableCarriersList
    ShippingV2.LinkableCarrier	carrierId	linkableAccountTypes
    ShippingV2.LinkableAccountType	accountType	carrierAccountInputs
    ShippingV2.CarrierAccountInput	descriptionLocalizationKey	name	groupName	inputType	isMandatory	isConfidential	isHidden	validationMetadata
    ShippingV2.ValidationMetadata	errorMessage	validationStrategy	value
    ShippingV2.GetCarrierAccountsRequest	clientReferenceDetails
    ShippingV2.GetCarrierAccountsResponse	activeAccounts
    ShippingV2.ActiveAccount	accountId	carrierId
    ShippingV2.LinkCarrierAccountRequest	clientReferenceDetails	carrierAccountType	carrierAccountAttributes	encryptedCarrierAccountAttributes
    ShippingV2.CarrierAccountAttribute	attributeName	propertyGroup	value
    ShippingV2.LinkCarrierAccountResponse	registrationStatus	accountId
    ShippingV2.UnlinkCarrierAccountRequest	clientReferenceDetails	accountId
    ShippingV2.UnlinkCarrierAccountResponse	isUnlinked
    ShippingV2.GenerateCollectionFormRequest	clientReferenceDetails	carrierId	shipFromAddress
    ShippingV2.GenerateCollectionFormResponse	collectionsFormDocument
    ShippingV2.CollectionsFormDocument	base64EncodedContent	documentFormat
    ShippingV2.GetCollectionFormHistoryRequest	clientReferenceDetails	maxResults	carrierId	shipFromAddress	dateRange
    ShippingV2.DateRange	startDate	endDate
    ShippingV2.GetCollectionFormHistoryResponse	collectionFormsHistoryRecordList	lastRefreshedDate
    ShippingV2.CollectionFormsHistoryRecord	carrierName	creationDate	generationStatus	collectionFormId	shipFromAddress
    ShippingV2.GetUnmanifestedShipmentsRequest	clientReferenceDetails
    ShippingV2.GetUnmanifestedShipmentsResponse	unmanifestedCarrierInformationList
    ShippingV2.UnmanifestedCarrierInformation	carrierId	carrierName	unmanifestedShipmentLocationList
    ShippingV2.UnmanifestedShipmentLocation	address	lastManifestDate
    ShippingV2.GetCollectionFormResponse	collectionsFormDocument
    ShippingV2.GetAccessPointsResponse	payload
    ShippingV2.GetAccessPointsResult	accessPointsMap
    ShippingV2.AccessPoint	accessPointId	name	timezone	type	accessibilityAttributes	address	exceptionOperatingHours	assistanceType	score	standardOperatingHours
    ShippingV2.AccessibilityAttributes	distance	driveTime
    ShippingV2.ExceptionOperatingHours	dateRange	operatingHours
    ShippingV2.OperatingHours	closingTime	openingTime	midDayClosures
    ShippingV2.TimeOfDay	hourOfDay	minuteOfHour	secondOfMinute
    ShippingV2.SubmitNdrFeedbackRequest	trackingId	ndrAction	ndrRequestData
    ShippingV2.NdrRequestData	rescheduleDate	additionalAddressNotes
    ShippingV2.CreateClaimRequest	trackingId	declaredValue	claimReason	isReplacementPackageSent	proofs	settlementType
    ShippingV2.CreateClaimResponse	claimId
    SolicitationsV1.GetSolicitationActionsForOrderResponse	_links	_embedded	errors
    SolicitationsV1.GetSolicitationActionsForOrderResponseLinks	self	actions
    SolicitationsV1.LinkObject	href	name
    SolicitationsV1.GetSolicitationActionsForOrderResponseEmbedded	actions
    SolicitationsV1.GetSolicitationActionResponse	_links	_embedded	payload	errors
    SolicitationsV1.GetSolicitationActionResponseLinks	self	schema
    SolicitationsV1.GetSolicitationActionResponseEmbedded	schema
    SolicitationsV1.GetSchemaResponse	_links	payload	errors
    SolicitationsV1.GetSchemaResponseLinks	self
    SolicitationsV1.Error	code	message	details
    SolicitationsV1.SolicitationsAction	name
    SolicitationsV1.CreateProductReviewAndSellerFeedbackSolicitationResponse	errors
    SupplySourcesV20200701.GetSupplySourcesResponse	supplySources	nextPageToken
    SupplySourcesV20200701.SupplySourceListItem	alias	supplySourceId	supplySourceCode	address
    SupplySourcesV20200701.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    SupplySourcesV20200701.CreateSupplySourceRequest	supplySourceCode	alias	address
    SupplySourcesV20200701.CreateSupplySourceResponse	supplySourceId	supplySourceCode
    SupplySourcesV20200701.SupplySource	supplySourceId	supplySourceCode	alias	status	address	configuration	capabilities	createdAt	updatedAt
    SupplySourcesV20200701.SupplySourceConfiguration	operationalConfiguration	timezone
    SupplySourcesV20200701.OperationalConfiguration	contactDetails	throughputConfig	operatingHoursByDay	handlingTime
    SupplySourcesV20200701.ContactDetails	primary
    SupplySourcesV20200701.ContactDetailsPrimary	email	phone
    SupplySourcesV20200701.ThroughputConfig	throughputCap	throughputUnit
    SupplySourcesV20200701.ThroughputCap	value	timeUnit
    SupplySourcesV20200701.OperatingHoursByDay	monday	tuesday	wednesday	thursday	friday	saturday	sunday
    SupplySourcesV20200701.OperatingHour	startTime	endTime
    SupplySourcesV20200701.Duration	value	timeUnit
    SupplySourcesV20200701.SupplySourceCapabilities	outbound	services
    SupplySourcesV20200701.OutboundCapability	isSupported	operationalConfiguration	returnLocation	deliveryChannel	pickupChannel
    SupplySourcesV20200701.ReturnLocation	supplySourceId	addressWithContact
    SupplySourcesV20200701.AddressWithContact	contactDetails	address
    SupplySourcesV20200701.DeliveryChannel	isSupported	operationalConfiguration
    SupplySourcesV20200701.PickupChannel	inventoryHoldPeriod	isSupported	operationalConfiguration	inStorePickupConfiguration	curbsidePickupConfiguration
    SupplySourcesV20200701.InStorePickupConfiguration	isSupported	parkingConfiguration
    SupplySourcesV20200701.ParkingConfiguration	parkingCostType	parkingSpotIdentificationType	numberOfParkingSpots
    SupplySourcesV20200701.CurbsidePickupConfiguration	isSupported	operationalConfiguration	parkingWithAddressConfiguration
    SupplySourcesV20200701.ParkingWithAddressConfiguration	parkingCostType	parkingSpotIdentificationType	numberOfParkingSpots	address
    SupplySourcesV20200701.ServicesCapability	isSupported	operationalConfiguration
    SupplySourcesV20200701.UpdateSupplySourceRequest	alias	configuration	capabilities
    SupplySourcesV20200701.UpdateSupplySourceStatusRequest	status
    TokensV20210301.CreateRestrictedDataTokenRequest	targetApplication	restrictedResources
    TokensV20210301.RestrictedResource	method	path	dataElements
    TokensV20210301.CreateRestrictedDataTokenResponse	restrictedDataToken	expiresIn
    TrackingV20260130.GetShipmentTrackingResponse	trackingDetail
    TrackingV20260130.TrackingDetail	identifier	trackingUrl	trackingEstimates	latestMilestone	milestoneHistory
    TrackingV20260130.TrackingIdentifier	id	carrierTracking	acsin	aftn	containerNumber	houseBillOfLadingNumber
    TrackingV20260130.CarrierTracking	trackingNumber	carrierCode
    TrackingV20260130.TrackingEstimate	type	estimatedInterval	lastUpdatedTime
    TrackingV20260130.BoundedInterval	startTime	endTime
    TrackingV20260130.TrackingMilestone	status	location	occurredAt
    TrackingV20260130.TrackingMilestoneStatus	code	subCode	description
    TrackingV20260130.TrackingMilestoneLocation	address
    TrackingV20260130.TrackingMilestoneAddress	city	region	countryCode
    TransfersV20240601.InitiatePayoutRequest	marketplaceId	accountType
    TransfersV20240601.InitiatePayoutResponse	payoutReferenceId
    TransfersV20240601.ListPayoutsResponse	payouts	nextToken
    TransfersV20240601.Payout	id	partnerMetadata	currentStatus	statusHistory	type	amount	accountTail	paymentMethod	creationDate	paymentRail	traceId	period	relatedIdentifiers
    TransfersV20240601.PartnerMetadata	partnerId	accountType	marketplaceId
    TransfersV20240601.PayoutStatusEntry	status	lastUpdatedDate	failureReason
    TransfersV20240601.Currency	currencyCode	currencyAmount
    TransfersV20240601.Period	startDate	endDate
    TransfersV20240601.RelatedIdentifier	relatedIdentifierName	relatedIdentifierValue
    TransfersV20240601.GetPaymentMethodsResponse	paymentMethods
    TransfersV20240601.PaymentMethodDetails	accountHolderName	paymentMethodId	tail	expiryDate	countryCode	paymentMethodType	assignmentType
    TransfersV20240601.ExpiryDate	month	year
    TransfersV20240601.ListExpectedPayoutsResponse	expectedPayouts	nextToken
    TransfersV20240601.ExpectedPayout	partnerMetadata	amount	status	period	scheduledDate	accountTail	paymentMethod	relatedIdentifiers
    UploadsV20201101.CreateUploadDestinationResponse	payload	errors
    UploadsV20201101.UploadDestination	uploadDestinationId	url	headers
    UploadsV20201101.Error	code	message	details
    VehiclesV20241101.VehiclesResponse	pagination	vehicles
    VehiclesV20241101.Pagination	nextToken	previousToken
    VehiclesV20241101.Vehicle	make	model	variantName	bodyStyle	driveType	energy	engineOutput	manufacturingStartDate	manufacturingStopDate	lastProcessedDate	status	identifiers
    VehiclesV20241101.EngineOutput	value	unit
    VehiclesV20241101.MonthAndYear	year	month
    VehiclesV20241101.VehicleIdentifiers	standard	value
    VendorDirectFulfillmentInventoryV1.SubmitInventoryUpdateRequest	inventory
    VendorDirectFulfillmentInventoryV1.InventoryUpdate	sellingParty	isFullUpdate	items
    VendorDirectFulfillmentInventoryV1.PartyIdentification	partyId
    VendorDirectFulfillmentInventoryV1.ItemDetails	buyerProductIdentifier	vendorProductIdentifier	availableQuantity	isObsolete
    VendorDirectFulfillmentInventoryV1.ItemQuantity	amount	unitOfMeasure
    VendorDirectFulfillmentInventoryV1.SubmitInventoryUpdateResponse	payload	errors
    VendorDirectFulfillmentInventoryV1.TransactionReference	transactionId
    VendorDirectFulfillmentInventoryV1.Error	code	message	details
    VendorDirectFulfillmentOrdersV1.GetOrdersResponse	payload	errors
    VendorDirectFulfillmentOrdersV1.OrderList	pagination	orders
    VendorDirectFulfillmentOrdersV1.Pagination	nextToken
    VendorDirectFulfillmentOrdersV1.Order	purchaseOrderNumber	orderDetails
    VendorDirectFulfillmentOrdersV1.OrderDetails	customerOrderNumber	orderDate	orderStatus	shipmentDetails	taxTotal	sellingParty	shipFromParty	shipToParty	billToParty	items
    VendorDirectFulfillmentOrdersV1.ShipmentDetails	isPriorityShipment	isScheduledDeliveryShipment	isPslipRequired	isGift	shipMethod	shipmentDates	messageToCustomer
    VendorDirectFulfillmentOrdersV1.ShipmentDates	requiredShipDate	promisedDeliveryDate
    VendorDirectFulfillmentOrdersV1.OrderDetailsTaxTotal	taxLineItem
    VendorDirectFulfillmentOrdersV1.TaxDetails	taxRate	taxAmount	taxableAmount	type
    VendorDirectFulfillmentOrdersV1.Money	currencyCode	amount
    VendorDirectFulfillmentOrdersV1.PartyIdentification	partyId	address	taxInfo
    VendorDirectFulfillmentOrdersV1.Address	name	attention	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorDirectFulfillmentOrdersV1.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber	taxRegistrationAddress	taxRegistrationMessages
    VendorDirectFulfillmentOrdersV1.OrderItem	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	title	orderedQuantity	scheduledDeliveryShipment	giftDetails	netPrice	taxDetails	totalPrice
    VendorDirectFulfillmentOrdersV1.ItemQuantity	amount	unitOfMeasure
    VendorDirectFulfillmentOrdersV1.ScheduledDeliveryShipment	scheduledDeliveryServiceType	earliestNominatedDeliveryDate	latestNominatedDeliveryDate
    VendorDirectFulfillmentOrdersV1.GiftDetails	giftMessage	giftWrapId
    VendorDirectFulfillmentOrdersV1.OrderItemTaxDetails	taxLineItem
    VendorDirectFulfillmentOrdersV1.Error	code	message	details
    VendorDirectFulfillmentOrdersV1.GetOrderResponse	payload	errors
    VendorDirectFulfillmentOrdersV1.SubmitAcknowledgementRequest	orderAcknowledgements
    VendorDirectFulfillmentOrdersV1.OrderAcknowledgementItem	purchaseOrderNumber	vendorOrderNumber	acknowledgementDate	acknowledgementStatus	sellingParty	shipFromParty	itemAcknowledgements
    VendorDirectFulfillmentOrdersV1.AcknowledgementStatus	code	description
    VendorDirectFulfillmentOrdersV1.OrderItemAcknowledgement	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	acknowledgedQuantity
    VendorDirectFulfillmentOrdersV1.SubmitAcknowledgementResponse	payload	errors
    VendorDirectFulfillmentOrdersV1.TransactionId	transactionId
    VendorDirectFulfillmentOrdersV20211228.OrderList	pagination	orders
    VendorDirectFulfillmentOrdersV20211228.Pagination	nextToken
    VendorDirectFulfillmentOrdersV20211228.Order	purchaseOrderNumber	orderDetails
    VendorDirectFulfillmentOrdersV20211228.OrderDetails	customerOrderNumber	orderDate	orderStatus	shipmentDetails	taxTotal	sellingParty	shipFromParty	shipToParty	billToParty	hasCustomizableItems	items
    VendorDirectFulfillmentOrdersV20211228.ShipmentDetails	isPriorityShipment	isScheduledDeliveryShipment	isPslipRequired	isGift	shipMethod	shipmentDates	messageToCustomer
    VendorDirectFulfillmentOrdersV20211228.ShipmentDates	requiredShipDate	promisedDeliveryDate
    VendorDirectFulfillmentOrdersV20211228.TaxItemDetails	taxLineItem
    VendorDirectFulfillmentOrdersV20211228.TaxDetails	taxRate	taxAmount	taxableAmount	type
    VendorDirectFulfillmentOrdersV20211228.Money	currencyCode	amount
    VendorDirectFulfillmentOrdersV20211228.PartyIdentification	partyId	address	taxInfo
    VendorDirectFulfillmentOrdersV20211228.Address	name	attention	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorDirectFulfillmentOrdersV20211228.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber	taxRegistrationAddress	taxRegistrationMessages
    VendorDirectFulfillmentOrdersV20211228.OrderItem	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	title	orderedQuantity	scheduledDeliveryShipment	giftDetails	netPrice	taxDetails	totalPrice	buyerCustomizedInfo
    VendorDirectFulfillmentOrdersV20211228.ItemQuantity	amount	unitOfMeasure
    VendorDirectFulfillmentOrdersV20211228.ScheduledDeliveryShipment	scheduledDeliveryServiceType	earliestNominatedDeliveryDate	latestNominatedDeliveryDate
    VendorDirectFulfillmentOrdersV20211228.GiftDetails	giftMessage	giftWrapId
    VendorDirectFulfillmentOrdersV20211228.BuyerCustomizedInfoDetail	customizedUrl
    VendorDirectFulfillmentOrdersV20211228.SubmitAcknowledgementRequest	orderAcknowledgements
    VendorDirectFulfillmentOrdersV20211228.OrderAcknowledgementItem	purchaseOrderNumber	vendorOrderNumber	acknowledgementDate	acknowledgementStatus	sellingParty	shipFromParty	itemAcknowledgements
    VendorDirectFulfillmentOrdersV20211228.AcknowledgementStatus	code	description
    VendorDirectFulfillmentOrdersV20211228.OrderItemAcknowledgement	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	acknowledgedQuantity
    VendorDirectFulfillmentOrdersV20211228.TransactionId	transactionId
    VendorDirectFulfillmentPaymentsV1.SubmitInvoiceRequest	invoices
    VendorDirectFulfillmentPaymentsV1.InvoiceDetail	invoiceNumber	invoiceDate	referenceNumber	remitToParty	shipFromParty	billToParty	shipToCountryCode	paymentTermsCode	invoiceTotal	taxTotals	additionalDetails	chargeDetails	items
    VendorDirectFulfillmentPaymentsV1.PartyIdentification	partyId	address	taxRegistrationDetails
    VendorDirectFulfillmentPaymentsV1.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorDirectFulfillmentPaymentsV1.TaxRegistrationDetail	taxRegistrationType	taxRegistrationNumber	taxRegistrationAddress	taxRegistrationMessage
    VendorDirectFulfillmentPaymentsV1.Money	currencyCode	amount
    VendorDirectFulfillmentPaymentsV1.TaxDetail	taxType	taxRate	taxAmount	taxableAmount
    VendorDirectFulfillmentPaymentsV1.AdditionalDetails	type	detail	languageCode
    VendorDirectFulfillmentPaymentsV1.ChargeDetails	type	chargeAmount	taxDetails
    VendorDirectFulfillmentPaymentsV1.InvoiceItem	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	invoicedQuantity	netCost	purchaseOrderNumber	vendorOrderNumber	hsnCode	taxDetails	chargeDetails
    VendorDirectFulfillmentPaymentsV1.ItemQuantity	amount	unitOfMeasure
    VendorDirectFulfillmentPaymentsV1.SubmitInvoiceResponse	payload	errors
    VendorDirectFulfillmentPaymentsV1.TransactionReference	transactionId
    VendorDirectFulfillmentPaymentsV1.Error	code	message	details
    VendorDirectFulfillmentSandboxDataV20211028.GenerateOrderScenarioRequest	orders
    VendorDirectFulfillmentSandboxDataV20211028.OrderScenarioRequest	sellingParty	shipFromParty
    VendorDirectFulfillmentSandboxDataV20211028.PartyIdentification	partyId
    VendorDirectFulfillmentSandboxDataV20211028.TransactionReference	transactionId
    VendorDirectFulfillmentSandboxDataV20211028.TransactionStatus	transactionStatus
    VendorDirectFulfillmentSandboxDataV20211028.Transaction	transactionId	status	testCaseData
    VendorDirectFulfillmentSandboxDataV20211028.TestCaseData	scenarios
    VendorDirectFulfillmentSandboxDataV20211028.Scenario	scenarioId	orders
    VendorDirectFulfillmentSandboxDataV20211028.TestOrder	orderId
    VendorDirectFulfillmentShippingV1.GetShippingLabelListResponse	payload	errors
    VendorDirectFulfillmentShippingV1.ShippingLabelList	pagination	shippingLabels
    VendorDirectFulfillmentShippingV1.Pagination	nextToken
    VendorDirectFulfillmentShippingV1.ShippingLabel	purchaseOrderNumber	sellingParty	shipFromParty	labelFormat	labelData
    VendorDirectFulfillmentShippingV1.PartyIdentification	partyId	address	taxRegistrationDetails
    VendorDirectFulfillmentShippingV1.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorDirectFulfillmentShippingV1.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber	taxRegistrationAddress	taxRegistrationMessages
    VendorDirectFulfillmentShippingV1.LabelData	packageIdentifier	trackingNumber	shipMethod	shipMethodName	content
    VendorDirectFulfillmentShippingV1.Error	code	message	details
    VendorDirectFulfillmentShippingV1.SubmitShippingLabelsRequest	shippingLabelRequests
    VendorDirectFulfillmentShippingV1.ShippingLabelRequest	purchaseOrderNumber	sellingParty	shipFromParty	containers
    VendorDirectFulfillmentShippingV1.Container	containerType	containerIdentifier	trackingNumber	manifestId	manifestDate	shipMethod	scacCode	carrier	containerSequenceNumber	dimensions	weight	packedItems
    VendorDirectFulfillmentShippingV1.Dimensions	length	width	height	unitOfMeasure
    VendorDirectFulfillmentShippingV1.Weight	unitOfMeasure	value
    VendorDirectFulfillmentShippingV1.PackedItem	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	packedQuantity
    VendorDirectFulfillmentShippingV1.ItemQuantity	amount	unitOfMeasure
    VendorDirectFulfillmentShippingV1.SubmitShippingLabelsResponse	payload	errors
    VendorDirectFulfillmentShippingV1.TransactionReference	transactionId
    VendorDirectFulfillmentShippingV1.GetShippingLabelResponse	payload	errors
    VendorDirectFulfillmentShippingV1.SubmitShipmentConfirmationsRequest	shipmentConfirmations
    VendorDirectFulfillmentShippingV1.ShipmentConfirmation	purchaseOrderNumber	shipmentDetails	sellingParty	shipFromParty	items	containers
    VendorDirectFulfillmentShippingV1.ShipmentDetails	shippedDate	shipmentStatus	isPriorityShipment	vendorOrderNumber	estimatedDeliveryDate
    VendorDirectFulfillmentShippingV1.Item	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	shippedQuantity
    VendorDirectFulfillmentShippingV1.SubmitShipmentConfirmationsResponse	payload	errors
    VendorDirectFulfillmentShippingV1.SubmitShipmentStatusUpdatesRequest	shipmentStatusUpdates
    VendorDirectFulfillmentShippingV1.ShipmentStatusUpdate	purchaseOrderNumber	sellingParty	shipFromParty	statusUpdateDetails
    VendorDirectFulfillmentShippingV1.StatusUpdateDetails	trackingNumber	statusCode	reasonCode	statusDateTime	statusLocationAddress	shipmentSchedule
    VendorDirectFulfillmentShippingV1.StatusUpdateDetailsShipmentSchedule	estimatedDeliveryDateTime	apptWindowStartDateTime	apptWindowEndDateTime
    VendorDirectFulfillmentShippingV1.SubmitShipmentStatusUpdatesResponse	payload	errors
    VendorDirectFulfillmentShippingV1.GetCustomerInvoicesResponse	payload	errors
    VendorDirectFulfillmentShippingV1.CustomerInvoiceList	pagination	customerInvoices
    VendorDirectFulfillmentShippingV1.CustomerInvoice	purchaseOrderNumber	content
    VendorDirectFulfillmentShippingV1.GetCustomerInvoiceResponse	payload	errors
    VendorDirectFulfillmentShippingV1.GetPackingSlipListResponse	payload	errors
    VendorDirectFulfillmentShippingV1.PackingSlipList	pagination	packingSlips
    VendorDirectFulfillmentShippingV1.PackingSlip	purchaseOrderNumber	content	contentType
    VendorDirectFulfillmentShippingV1.GetPackingSlipResponse	payload	errors
    VendorDirectFulfillmentShippingV20211228.ShippingLabelList	pagination	shippingLabels
    VendorDirectFulfillmentShippingV20211228.Pagination	nextToken
    VendorDirectFulfillmentShippingV20211228.ShippingLabel	purchaseOrderNumber	sellingParty	shipFromParty	labelFormat	labelData
    VendorDirectFulfillmentShippingV20211228.PartyIdentification	partyId	address	taxRegistrationDetails
    VendorDirectFulfillmentShippingV20211228.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorDirectFulfillmentShippingV20211228.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber	taxRegistrationAddress	taxRegistrationMessages
    VendorDirectFulfillmentShippingV20211228.LabelData	packageIdentifier	trackingNumber	shipMethod	shipMethodName	content
    VendorDirectFulfillmentShippingV20211228.SubmitShippingLabelsRequest	shippingLabelRequests
    VendorDirectFulfillmentShippingV20211228.ShippingLabelRequest	purchaseOrderNumber	sellingParty	shipFromParty	containers
    VendorDirectFulfillmentShippingV20211228.Container	containerType	containerIdentifier	trackingNumber	manifestId	manifestDate	shipMethod	scacCode	carrier	containerSequenceNumber	dimensions	weight	packedItems
    VendorDirectFulfillmentShippingV20211228.Dimensions	length	width	height	unitOfMeasure
    VendorDirectFulfillmentShippingV20211228.Weight	unitOfMeasure	value
    VendorDirectFulfillmentShippingV20211228.PackedItem	itemSequenceNumber	buyerProductIdentifier	pieceNumber	vendorProductIdentifier	packedQuantity
    VendorDirectFulfillmentShippingV20211228.ItemQuantity	amount	unitOfMeasure
    VendorDirectFulfillmentShippingV20211228.TransactionReference	transactionId
    VendorDirectFulfillmentShippingV20211228.CreateShippingLabelsRequest	sellingParty	shipFromParty	containers
    VendorDirectFulfillmentShippingV20211228.SubmitShipmentConfirmationsRequest	shipmentConfirmations
    VendorDirectFulfillmentShippingV20211228.ShipmentConfirmation	purchaseOrderNumber	shipmentDetails	sellingParty	shipFromParty	items	containers
    VendorDirectFulfillmentShippingV20211228.ShipmentDetails	shippedDate	shipmentStatus	isPriorityShipment	vendorOrderNumber	estimatedDeliveryDate
    VendorDirectFulfillmentShippingV20211228.Item	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	shippedQuantity
    VendorDirectFulfillmentShippingV20211228.SubmitShipmentStatusUpdatesRequest	shipmentStatusUpdates
    VendorDirectFulfillmentShippingV20211228.ShipmentStatusUpdate	purchaseOrderNumber	sellingParty	shipFromParty	statusUpdateDetails
    VendorDirectFulfillmentShippingV20211228.StatusUpdateDetails	trackingNumber	statusCode	reasonCode	statusDateTime	statusLocationAddress	shipmentSchedule
    VendorDirectFulfillmentShippingV20211228.ShipmentSchedule	estimatedDeliveryDateTime	apptWindowStartDateTime	apptWindowEndDateTime
    VendorDirectFulfillmentShippingV20211228.CustomerInvoiceList	pagination	customerInvoices
    VendorDirectFulfillmentShippingV20211228.CustomerInvoice	purchaseOrderNumber	content
    VendorDirectFulfillmentShippingV20211228.PackingSlipList	pagination	packingSlips
    VendorDirectFulfillmentShippingV20211228.PackingSlip	purchaseOrderNumber	content	contentType
    VendorDirectFulfillmentShippingV20211228.CreateContainerLabelRequest	sellingParty	shipFromParty	carrierId	vendorContainerId	packages
    VendorDirectFulfillmentShippingV20211228.Package	packageTrackingNumber
    VendorDirectFulfillmentShippingV20211228.CreateContainerLabelResponse	containerLabel
    VendorDirectFulfillmentShippingV20211228.ContainerLabel	containerTrackingNumber	content	format
    VendorDirectFulfillmentTransactionsV1.GetTransactionResponse	payload	errors
    VendorDirectFulfillmentTransactionsV1.TransactionStatus	transactionStatus
    VendorDirectFulfillmentTransactionsV1.Transaction	transactionId	status	errors
    VendorDirectFulfillmentTransactionsV1.Error	code	message	details
    VendorDirectFulfillmentTransactionsV20211228.TransactionStatus	transactionStatus
    VendorDirectFulfillmentTransactionsV20211228.Transaction	transactionId	status	errors
    VendorDirectFulfillmentTransactionsV20211228.ErrorList	errors
    VendorDirectFulfillmentTransactionsV20211228.Error	code	message	details
    VendorInvoicesV1.SubmitInvoicesRequest	invoices
    VendorInvoicesV1.Invoice	invoiceType	id	referenceNumber	date	remitToParty	shipToParty	shipFromParty	billToParty	paymentTerms	invoiceTotal	taxDetails	additionalDetails	chargeDetails	allowanceDetails	items
    VendorInvoicesV1.PartyIdentification	partyId	address	taxRegistrationDetails
    VendorInvoicesV1.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalOrZipCode	countryCode	phone
    VendorInvoicesV1.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber
    VendorInvoicesV1.PaymentTerms	type	discountPercent	discountDueDays	netDueDays
    VendorInvoicesV1.Money	currencyCode	amount
    VendorInvoicesV1.TaxDetails	taxType	taxRate	taxAmount	taxableAmount
    VendorInvoicesV1.AdditionalDetails	type	detail	languageCode
    VendorInvoicesV1.ChargeDetails	type	description	chargeAmount	taxDetails
    VendorInvoicesV1.AllowanceDetails	type	description	allowanceAmount	taxDetails
    VendorInvoicesV1.InvoiceItem	itemSequenceNumber	amazonProductIdentifier	vendorProductIdentifier	invoicedQuantity	netCost	netCostUnitOfMeasure	purchaseOrderNumber	hsnCode	creditNoteDetails	taxDetails	chargeDetails	allowanceDetails
    VendorInvoicesV1.ItemQuantity	amount	unitOfMeasure	unitSize	totalWeight
    VendorInvoicesV1.TotalWeight	unitOfMeasure	amount
    VendorInvoicesV1.CreditNoteDetails	referenceInvoiceNumber	debitNoteNumber	returnsReferenceNumber	goodsReturnDate	rmaId	coopReferenceNumber	consignorsReferenceNumber
    VendorInvoicesV1.SubmitInvoicesResponse	payload	errors
    VendorInvoicesV1.TransactionId	transactionId
    VendorInvoicesV1.Error	code	message	details
    VendorOrdersV1.GetPurchaseOrdersResponse	payload	errors
    VendorOrdersV1.OrderList	pagination	orders
    VendorOrdersV1.Pagination	nextToken
    VendorOrdersV1.Order	purchaseOrderNumber	purchaseOrderState	orderDetails
    VendorOrdersV1.OrderDetails	purchaseOrderDate	purchaseOrderChangedDate	purchaseOrderStateChangedDate	purchaseOrderType	importDetails	dealCode	paymentMethod	buyingParty	sellingParty	shipToParty	billToParty	shipWindow	deliveryWindow	items
    VendorOrdersV1.ImportDetails	methodOfPayment	internationalCommercialTerms	portOfDelivery	importContainers	shippingInstructions
    VendorOrdersV1.PartyIdentification	partyId	address	taxInfo
    VendorOrdersV1.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorOrdersV1.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber
    VendorOrdersV1.OrderItem	itemSequenceNumber	amazonProductIdentifier	vendorProductIdentifier	orderedQuantity	isBackOrderAllowed	netCost	listPrice
    VendorOrdersV1.ItemQuantity	amount	unitOfMeasure	unitSize
    VendorOrdersV1.Money	currencyCode	amount	unitOfMeasure
    VendorOrdersV1.Error	code	message	details
    VendorOrdersV1.GetPurchaseOrderResponse	payload	errors
    VendorOrdersV1.SubmitAcknowledgementRequest	acknowledgements
    VendorOrdersV1.OrderAcknowledgement	purchaseOrderNumber	sellingParty	acknowledgementDate	items
    VendorOrdersV1.OrderAcknowledgementItem	itemSequenceNumber	amazonProductIdentifier	vendorProductIdentifier	orderedQuantity	netCost	listPrice	discountMultiplier	itemAcknowledgements
    VendorOrdersV1.OrderItemAcknowledgement	acknowledgementCode	acknowledgedQuantity	scheduledShipDate	scheduledDeliveryDate	rejectionReason
    VendorOrdersV1.SubmitAcknowledgementResponse	payload	errors
    VendorOrdersV1.TransactionId	transactionId
    VendorOrdersV1.GetPurchaseOrdersStatusResponse	payload	errors
    VendorOrdersV1.OrderListStatus	pagination	ordersStatus
    VendorOrdersV1.OrderStatus	purchaseOrderNumber	purchaseOrderStatus	purchaseOrderDate	lastUpdatedDate	sellingParty	shipToParty	itemStatus
    VendorOrdersV1.OrderItemStatus	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	netCost	listPrice	orderedQuantity	acknowledgementStatus	receivingStatus
    VendorOrdersV1.OrderItemStatusOrderedQuantity	orderedQuantity	orderedQuantityDetails
    VendorOrdersV1.OrderedQuantityDetails	updatedDate	orderedQuantity	cancelledQuantity
    VendorOrdersV1.OrderItemStatusAcknowledgementStatus	confirmationStatus	acceptedQuantity	rejectedQuantity	acknowledgementStatusDetails
    VendorOrdersV1.AcknowledgementStatusDetails	acknowledgementDate	acceptedQuantity	rejectedQuantity
    VendorOrdersV1.OrderItemStatusReceivingStatus	receiveStatus	receivedQuantity	lastReceiveDate
    VendorShipmentsV1.SubmitShipmentConfirmationsRequest	shipmentConfirmations
    VendorShipmentsV1.ShipmentConfirmation	shipmentIdentifier	shipmentConfirmationType	shipmentType	shipmentStructure	transportationDetails	amazonReferenceNumber	shipmentConfirmationDate	shippedDate	estimatedDeliveryDate	sellingParty	shipFromParty	shipToParty	shipmentMeasurements	importDetails	shippedItems	cartons	pallets
    VendorShipmentsV1.TransportationDetailsForShipmentConfirmation	carrierScac	carrierShipmentReferenceNumber	transportationMode	billOfLadingNumber
    VendorShipmentsV1.PartyIdentification	address	partyId	taxRegistrationDetails
    VendorShipmentsV1.Address	name	addressLine1	addressLine2	addressLine3	city	county	district	stateOrRegion	postalCode	countryCode	phone
    VendorShipmentsV1.TaxRegistrationDetails	taxRegistrationType	taxRegistrationNumber
    VendorShipmentsV1.ShipmentMeasurements	grossShipmentWeight	shipmentVolume	cartonCount	palletCount
    VendorShipmentsV1.Weight	unitOfMeasure	value
    VendorShipmentsV1.Volume	unitOfMeasure	value
    VendorShipmentsV1.ImportDetails	methodOfPayment	sealNumber	route	importContainers	billableWeight	estimatedShipByDate	handlingInstructions
    VendorShipmentsV1.Route	stops
    VendorShipmentsV1.Stop	functionCode	locationIdentification	arrivalTime	departureTime
    VendorShipmentsV1.Location	type	locationCode	countryCode
    VendorShipmentsV1.Item	itemSequenceNumber	amazonProductIdentifier	vendorProductIdentifier	shippedQuantity	itemDetails
    VendorShipmentsV1.ItemQuantity	amount	unitOfMeasure	unitSize	totalWeight
    VendorShipmentsV1.TotalWeight	unitOfMeasure	amount
    VendorShipmentsV1.ItemDetails	purchaseOrderNumber	lotNumber	lotNumberSourceReference	lotNumberSourceType	countryOfOrigin	regulationReferences	expiry	maximumRetailPrice	handlingCode
    VendorShipmentsV1.RegulationReferences	dueDiligenceReference	dueDiligenceVerification	dueDiligenceInformation	dueDiligenceExemptionCode
    VendorShipmentsV1.Expiry	manufacturerDate	expiryDate	expiryAfterDuration
    VendorShipmentsV1.Duration	durationUnit	durationValue
    VendorShipmentsV1.Money	currencyCode	amount
    VendorShipmentsV1.Carton	cartonIdentifiers	cartonSequenceNumber	dimensions	weight	trackingNumber	items
    VendorShipmentsV1.ContainerIdentification	containerIdentificationType	containerIdentificationNumber
    VendorShipmentsV1.Dimensions	length	width	height	unitOfMeasure
    VendorShipmentsV1.ContainerItem	itemReference	shippedQuantity	itemDetails
    VendorShipmentsV1.Pallet	palletIdentifiers	tier	block	dimensions	weight	cartonReferenceDetails	items
    VendorShipmentsV1.CartonReferenceDetails	cartonCount	cartonReferenceNumbers
    VendorShipmentsV1.SubmitShipmentConfirmationsResponse	payload	errors
    VendorShipmentsV1.TransactionReference	transactionId
    VendorShipmentsV1.Error	code	message	details
    VendorShipmentsV1.SubmitShipmentsShape	shipments
    VendorShipmentsV1.Shipment	vendorShipmentIdentifier	transactionType	buyerReferenceNumber	transactionDate	currentShipmentStatus	currentshipmentStatusDate	shipmentStatusDetails	shipmentCreateDate	shipmentConfirmDate	packageLabelCreateDate	shipmentFreightTerm	sellingParty	shipFromParty	shipToParty	shipmentMeasurements	collectFreightPickupDetails	purchaseOrders	importDetails	containers	transportationDetails
    VendorShipmentsV1.ShipmentStatusDetails	shipmentStatus	shipmentStatusDate
    VendorShipmentsV1.TransportShipmentMeasurements	totalCartonCount	totalPalletStackable	totalPalletNonStackable	shipmentWeight	shipmentVolume
    VendorShipmentsV1.CollectFreightPickupDetails	requestedPickUp	scheduledPickUp	carrierAssignmentDate
    VendorShipmentsV1.PurchaseOrders	purchaseOrderNumber	purchaseOrderDate	shipWindow	items
    VendorShipmentsV1.PurchaseOrderItems	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	shippedQuantity	maximumRetailPrice
    VendorShipmentsV1.Containers	containerType	containerSequenceNumber	containerIdentifiers	trackingNumber	dimensions	weight	tier	block	innerContainersDetails	packedItems
    VendorShipmentsV1.InnerContainersDetails	containerCount	containerSequenceNumbers
    VendorShipmentsV1.ContainerSequenceNumbers	containerSequenceNumber
    VendorShipmentsV1.PackedItems	itemSequenceNumber	buyerProductIdentifier	vendorProductIdentifier	packedQuantity	itemDetails
    VendorShipmentsV1.PackageItemDetails	purchaseOrderNumber	lotNumber	expiry
    VendorShipmentsV1.TransportationDetails	shipMode	transportationMode	shippedDate	estimatedDeliveryDate	shipmentDeliveryDate	carrierDetails	billOfLadingNumber
    VendorShipmentsV1.CarrierDetails	name	code	phone	email	shipmentReferenceNumber
    VendorShipmentsV1.GetShipmentDetailsResponse	payload	errors
    VendorShipmentsV1.ShipmentDetails	pagination	shipments
    VendorShipmentsV1.Pagination	nextToken
    VendorShipmentsV1.GetShipmentLabelsShape	payload	errors
    VendorShipmentsV1.TransportationLabels	pagination	transportLabels
    VendorShipmentsV1.TransportLabel	labelCreateDateTime	shipmentInformation	labelData
    VendorShipmentsV1.ShipmentInformation	vendorDetails	buyerReferenceNumber	shipToParty	shipFromParty	warehouseId	masterTrackingId	totalLabelCount	shipMode
    VendorShipmentsV1.VendorDetails	sellingParty	vendorShipmentIdentifier
    VendorShipmentsV1.LabelData	labelSequenceNumber	labelFormat	carrierCode	trackingId	label
    VendorTransactionStatusV1.GetTransactionResponse	payload	errors
    VendorTransactionStatusV1.TransactionStatus	transactionStatus
    VendorTransactionStatusV1.Transaction	transactionId	status	errors
    VendorTransactionStatusV1.Error	code	message	details
    Notifications.AnyOfferChanged	AnyOfferChangedNotification	*
    Notifications.AnyOfferChangedNotification	SellerId	OfferChangeTrigger	Summary	Offers	*
    Notifications.AnyOfferChangedNotificationOfferChangeTrigger	MarketplaceId	ASIN	ItemCondition	TimeOfOfferChange	OfferChangeType	*
    Notifications.AnyOfferChangedNotificationSummary	NumberOfOffers	LowestPrices	BuyBoxPrices	ListPrice	MinimumAdvertisedPrice	SuggestedLowerPricePlusShipping	TotalBuyBoxEligibleOffers	SalesRankings	NumberOfBuyBoxEligibleOffers	CompetitivePriceThreshold	*
    Notifications.AnyOfferChangedNotificationSummaryNumberOfOffers	Condition	FulfillmentChannel	OfferCount	*
    Notifications.AnyOfferChangedNotificationSummaryLowestPrices	Condition	FulfillmentChannel	LandedPrice	ListingPrice	Shipping	Points	*
    Notifications.AnyOfferChangedNotificationSummaryLowestPricesLandedPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryLowestPricesListingPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryLowestPricesShipping	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryLowestPricesPoints	PointsNumber	*
    Notifications.AnyOfferChangedNotificationSummaryBuyBoxPrices	Condition	LandedPrice	ListingPrice	Shipping	Points	*
    Notifications.AnyOfferChangedNotificationSummaryBuyBoxPricesLandedPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryBuyBoxPricesListingPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryBuyBoxPricesShipping	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryBuyBoxPricesPoints	PointsNumber	*
    Notifications.AnyOfferChangedNotificationSummaryListPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummaryMinimumAdvertisedPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummarySuggestedLowerPricePlusShipping	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationSummarySalesRankings	ProductCategoryId	Rank	*
    Notifications.AnyOfferChangedNotificationSummaryNumberOfBuyBoxEligibleOffers	Condition	FulfillmentChannel	OfferCount	*
    Notifications.AnyOfferChangedNotificationSummaryCompetitivePriceThreshold	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationOffers	SellerId	SubCondition	SellerFeedbackRating	ShippingTime	ListingPrice	Points	Shipping	ShipsFrom	IsFulfilledByAmazon	PrimeInformation	IsExpeditedShippingAvailable	IsFeaturedMerchant	ShipsDomestically	ShipsInternationally	*
    Notifications.AnyOfferChangedNotificationOffersSellerFeedbackRating	FeedbackCount	SellerPositiveFeedbackRating	*
    Notifications.AnyOfferChangedNotificationOffersShippingTime	MinimumHours	MaximumHours	AvailabilityType	AvailableDate	*
    Notifications.AnyOfferChangedNotificationOffersListingPrice	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationOffersPoints	PointsNumber	*
    Notifications.AnyOfferChangedNotificationOffersShipping	Amount	CurrencyCode	*
    Notifications.AnyOfferChangedNotificationOffersShipsFrom	Country	State	*
    Notifications.AnyOfferChangedNotificationOffersPrimeInformation	IsOfferPrime	IsOfferNationalPrime	*
    Notifications.B2bAnyOfferChanged	B2BAnyOfferChangedNotification	*
    Notifications.B2bAnyOfferChangedNotification	SellerId	OfferChangeTrigger	Summary	Offers	*
    Notifications.B2bAnyOfferChangedOfferChangeTrigger	MarketplaceId	ASIN	ItemCondition	TimeOfOfferChange	*
    Notifications.B2bAnyOfferChangedSummary	NumberOfOffers	BuyBoxEligibleOffers	LowestPrices	BuyBoxPrices	*
    Notifications.B2bAnyOfferChangedOfferCount	Condition	FulfillmentChannel	OfferCount	*
    Notifications.B2bAnyOfferChangedLowestPrice	Condition	FulfillmentChannel	OfferType	QuantityTier	DiscountType	LandedPrice	ListingPrice	Shipping	Points	*
    Notifications.B2bAnyOfferChangedMoneyType	Amount	CurrencyCode	*
    Notifications.B2bAnyOfferChangedPoints	PointsNumber	*
    Notifications.B2bAnyOfferChangedBuyBoxPrice	Condition	OfferType	QuantityTier	DiscountType	LandedPrice	ListingPrice	Shipping	Points	SellerId	*
    Notifications.B2bAnyOfferChangedOffer	SellerId	SubCondition	SellerFeedbackRating	ShippingTime	ListingPrice	Points	QuantityDiscountPrice	Shipping	ShipsFrom	IsFulfilledByAmazon	IsBuyBoxWinner	ConditionNotes	PrimeInformation	IsFeaturedMerchant	*
    Notifications.B2bAnyOfferChangedSellerFeedbackRating	FeedbackCount	SellerPositiveFeedbackRating	*
    Notifications.B2bAnyOfferChangedShippingTime	MinimumHours	MaximumHours	AvailabilityType	AvailableDate	*
    Notifications.B2bAnyOfferChangedQuantityDiscountPriceType	QuantityTier	QuantityDiscountType	ListingPrice	*
    Notifications.B2bAnyOfferChangedShipsFrom	Country	State	*
    Notifications.B2bAnyOfferChangedPrimeInformation	IsPrime	IsNationalPrime	*
    Notifications.BrandedItemContentChange	MarketplaceId	BrandName	Asin	AttributesChanged	*
    Notifications.DataKioskQueryProcessingFinished	accountId	queryId	query	processingStatus	dataDocumentId	errorDocumentId	pagination	*
    Notifications.DataKioskQueryProcessingFinishedPagination	nextToken	*
    Notifications.DetailPageTrafficEvent	detailPageTrafficEvents	*
    Notifications.DetailPageTrafficEventDetailPageTrafficEvent	accountId	marketplaceId	startTime	endTime	asin	glanceViews	*
    Notifications.FBAInventoryAvailabilityChange	SellerId	FNSKU	ASIN	SKU	FulfillmentInventoryByMarketplace	*
    Notifications.FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplace	MarketplaceId	ItemName	FulfillmentInventory	Stores	*
    Notifications.FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventory	InboundQuantityBreakdown	Fulfillable	Unfulfillable	Researching	ReservedQuantityBreakdown	FutureSupplyBuyable	PendingCustomerOrderInTransit	*
    Notifications.FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryInboundQuantityBreakdown	Working	Shipped	Receiving	*
    Notifications.FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryReservedQuantityBreakdown	WarehouseProcessing	WarehouseTransfer	PendingCustomerOrder	*
    Notifications.FBAOutboundShipmentStatus	FBAOutboundShipmentStatusNotification	*
    Notifications.FBAOutboundShipmentStatusNotification	SellerId	AmazonOrderId	AmazonShipmentId	ShipmentStatus	*
    Notifications.FeePromotion	FeePromotionNotification	*
    Notifications.FeePromotionNotification	MerchantId	MarketplaceId	FeePromotionType	FeePromotionTypeDescription	PromotionActiveTimeRange	Identifiers	PromotionInformation	*
    Notifications.FeePromotionNotificationPromotionActiveTimeRange	EffectiveFromDate	EffectiveThroughDate	*
    Notifications.FeePromotionNotificationIdentifiers	IdentifierType	IdentifierValues	*
    Notifications.FeePromotionNotificationIdentifiersIdentifierValues	IdentifierValueId	IdentifierValueFriendlyName	*
    Notifications.FeePromotionNotificationPromotionInformation	FeeType	FeeDiscountType	FeeDiscountValue	PriceThreshold	FeeDiscountMonetaryAmount	FeesEstimate	*
    Notifications.FeePromotionNotificationPromotionInformationPriceThreshold	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeeDiscountMonetaryAmount	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimate	TimeOfFeesEstimated	TotalFeesEstimate	FeeDetails	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateTotalFeesEstimate	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetails	FeeType	FeeAmount	TaxAmount	FeePromotion	FinalFee	IncludedFees	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeeAmount	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsTaxAmount	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeePromotion	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFinalFee	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFees	FeeType	FeeAmount	TaxAmount	FeePromotion	FinalFee	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeeAmount	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesTaxAmount	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeePromotion	Amount	CurrencyCode	*
    Notifications.FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFinalFee	Amount	CurrencyCode	*
    Notifications.FeedProcessingFinished	feedProcessingFinishedNotification	*
    Notifications.FeedProcessingFinishedNotification	sellerId	accountId	feedId	feedType	processingStatus	resultFeedDocumentId	*
    Notifications.FulfillmentOrderStatus	FulfillmentOrderStatusNotification	*
    Notifications.FulfillmentOrderStatusNotification	SellerId	EventType	StatusUpdatedDateTime	SellerFulfillmentOrderId	FulfillmentOrderStatus	FulfillmentShipment	FulfillmentReturnItem	*
    Notifications.FulfillmentOrderStatusNotificationFulfillmentShipment	FulfillmentShipmentStatus	AmazonShipmentId	EstimatedArrivalDateTime	FulfillmentShipmentPackages	*
    Notifications.FulfillmentOrderStatusNotificationFulfillmentShipmentFulfillmentShipmentPackages	PackageNumber	CarrierCode	TrackingNumber	*
    Notifications.FulfillmentOrderStatusNotificationFulfillmentReturnItem	ReceivedDateTime	ReturnedQuantity	SellerSKU	*
    Notifications.ItemInventoryEventChange	itemInventoryEventChanges	*
    Notifications.ItemInventoryEventChangeItemInventoryEventChange	accountId	marketplaceId	startTime	endTime	asin	highlyAvailableInventory	*
    Notifications.ItemProductTypeChange	MarketplaceId	Asin	PreviousProductType	CurrentProductType	*
    Notifications.ItemSalesEventChange	itemSalesEventChanges	*
    Notifications.ItemSalesEventChangeItemSalesEventChange	accountId	marketplaceId	currencyCode	startTime	endTime	asin	orderedUnits	orderedRevenue	*
    Notifications.ListingsItemIssuesChange	SellerId	MarketplaceId	Asin	Sku	Severities	EnforcementActions	*
    Notifications.ListingsItemIssuesChangeV20231213	SellerId	MarketplaceId	Asin	Sku	Severities	EnforcementActions	*
    Notifications.ListingsItemMfnQuantityChange	SellerId	FulfillmentChannelCode	Sku	Quantity	*
    Notifications.ListingsItemStatusChange	SellerId	MarketplaceId	Asin	Sku	CreatedDate	Status	*
    Notifications.OrderChange	OrderChangeNotification	*
    Notifications.OrderChangeNotification	NotificationLevel	SellerId	AmazonOrderId	OrderChangeType	OrderChangeTrigger	Summary	*
    Notifications.OrderChangeNotificationOrderChangeTrigger	TimeOfOrderChange	ChangeReason	*
    Notifications.OrderChangeNotificationSummary	MarketplaceId	OrderStatus	PurchaseDate	DestinationPostalCode	FulfillmentType	OrderType	NumberOfItemsShipped	NumberOfItemsUnshipped	EarliestDeliveryDate	LatestDeliveryDate	EarliestShipDate	LatestShipDate	CancelNotifyDate	OrderPrograms	ShippingPrograms	EasyShipShipmentStatus	ElectronicInvoiceStatus	OrderItems	*
    Notifications.OrderChangeNotificationSummaryOrderItems	OrderItemId	SellerSKU	SupplySourceId	OrderItemStatus	Quantity	QuantityShipped	IsBuyerRequestedCancel	ItemEarliestDeliveryDate	ItemLatestDeliveryDate	*
    Notifications.PricingHealth	sellerId	issueType	offerChangeTrigger	merchantOffer	summary	*
    Notifications.PricingHealthOfferChangeTrigger	marketplaceId	asin	itemCondition	timeOfOfferChange	*
    Notifications.PricingHealthMerchantOffer	condition	fulfillmentType	landedPrice	listingPrice	shipping	points	*
    Notifications.PricingHealthMoneyType	amount	currencyCode	*
    Notifications.PricingHealthPoints	pointsNumber	*
    Notifications.PricingHealthSummary	numberOfOffers	buyBoxEligibleOffers	buyBoxPrices	salesRankings	referencePrice	*
    Notifications.PricingHealthOfferCount	condition	fulfillmentType	offerCount	*
    Notifications.PricingHealthBuyBoxPrice	condition	landedPrice	listingPrice	shipping	points	*
    Notifications.PricingHealthSalesRank	productCategoryId	rank	*
    Notifications.PricingHealthReferencePrice	averageSellingPrice	competitivePriceThreshold	retailOfferPrice	msrpPrice	*
    Notifications.ProductTypeDefinitionsChange	MarketplaceId	AccountId	ProductTypeVersion	NewProductTypes	*
    Notifications.ReportProcessingFinished	reportProcessingFinishedNotification	*
    Notifications.ReportProcessingFinishedNotification	sellerId	accountId	reportId	reportType	processingStatus	reportDocumentId	*
    Notifications.ShipmentTrackingMilestoneChanged	shipmentTrackingMilestoneChangedNotification	*
    Notifications.ShipmentTrackingMilestoneChangedNotificationShape	notificationVersion	notificationType	payloadVersion	eventTime	notificationMetadata	payload	*
    Notifications.ShipmentTrackingMilestoneChangedNotificationShapeNotificationMetadata	applicationId	subscriptionId	publishTime	notificationId	*
    Notifications.ShipmentTrackingMilestoneChangedPayload	shipmentTrackingMilestoneChangedNotification	*
    Notifications.ShipmentTrackingMilestoneChangedPayloadShipmentTrackingMilestoneChangedNotification	trackingDetail	*
    Notifications.ShipmentTrackingMilestoneChangedTrackingDetail	identifier	latestMilestone	milestoneHistory	trackingEstimates	trackingUrl	*
    Notifications.ShipmentTrackingMilestoneChangedTrackingDetailIdentifier	aftn	*
    Notifications.ShipmentTrackingMilestoneChangedMilestone	status	location	occurredAt	*
    Notifications.ShipmentTrackingMilestoneChangedMilestoneStatus	code	subCode	description	*
    Notifications.ShipmentTrackingMilestoneChangedMilestoneLocation	address	*
    Notifications.ShipmentTrackingMilestoneChangedMilestoneLocationAddress	city	region	countryCode	*
    Notifications.ShipmentTrackingMilestoneChangedTrackingEstimate	type	estimatedInterval	lastUpdatedTime	*
    Notifications.ShipmentTrackingMilestoneChangedTrackingEstimateEstimatedInterval	startTime	endTime	*
    Notifications.TransactionUpdate	TransactionUpdateNotification	*
    Notifications.TransactionUpdateNotification	SellingPartnerMetadata	RelatedIdentifiers	TransactionType	PostedDate	TotalAmount	*
    Notifications.TransactionUpdateNotificationSellingPartnerMetadata	SellingPartnerId	MarketplaceId	AccountType	*
    Notifications.TransactionUpdateNotificationRelatedIdentifiers	RelatedIdentifierName	RelatedIdentifierValue	*
    Notifications.TransactionUpdateNotificationTotalAmount	CurrencyAmount	CurrencyCode	*
    ReportDocuments.AccountHealthReport	accountStatuses	performanceMetrics	*
    ReportDocuments.AccountHealthReportAccountStatuses	marketplaceId	status	*
    ReportDocuments.AccountHealthReportPerformanceMetrics	marketplaceId	invoiceDefectRate	lateShipmentRate	orderDefectRate	onTimeDeliveryRate	unitOnTimeDeliveryRate	validTrackingRate	preFulfillmentCancellationRate	warningStates	accountHealthRating	listingPolicyViolations	productAuthenticityCustomerComplaints	productConditionCustomerComplaints	productSafetyCustomerComplaints	receivedIntellectualPropertyComplaints	restrictedProductPolicyViolations	suspectedIntellectualPropertyViolations	foodAndProductSafetyIssues	otherPolicyViolations	documentRequests	*
    ReportDocuments.AccountHealthReportPerformanceMetricsInvoiceDefectRate	reportingDateRange	orderCount	invoiceDefect	missingInvoice	lateInvoice	status	rate	targetValue	targetCondition	*
    ReportDocuments.AccountHealthReportReportingDateRange	reportingDateTo	reportingDateFrom	*
    ReportDocuments.AccountHealthReportPerformanceMetricsInvoiceDefectRateInvoiceDefect	count	status	*
    ReportDocuments.AccountHealthReportPerformanceMetricsInvoiceDefectRateMissingInvoice	count	status	*
    ReportDocuments.AccountHealthReportPerformanceMetricsInvoiceDefectRateLateInvoice	count	status	*
    ReportDocuments.AccountHealthReportPerformanceMetricsLateShipmentRate	reportingDateRange	orderCount	lateShipmentCount	status	rate	targetValue	targetCondition	*
    ReportDocuments.AccountHealthReportPerformanceMetricsOrderDefectRate	mfn	afn	*
    ReportDocuments.AccountHealthReportOrderDefectRate	reportingDateRange	orderCount	orderWithDefects	claims	chargebacks	negativeFeedback	status	rate	targetValue	targetCondition	*
    ReportDocuments.AccountHealthReportOrderDefectRateOrderWithDefects	count	status	*
    ReportDocuments.AccountHealthReportOrderDefectRateClaims	count	status	*
    ReportDocuments.AccountHealthReportOrderDefectRateChargebacks	count	status	*
    ReportDocuments.AccountHealthReportOrderDefectRateNegativeFeedback	count	status	*
    ReportDocuments.AccountHealthReportPerformanceMetricsOnTimeDeliveryRate	reportingDateRange	shipmentCountWithValidTracking	onTimeDeliveryCount	status	rate	targetValue	targetCondition	*
    ReportDocuments.AccountHealthReportPerformanceMetricsUnitOnTimeDeliveryRate	reportingDateRange	status	targetValue	targetCondition	unitOnTimeDeliveryCount	totalUnitCount	rate	*
    ReportDocuments.AccountHealthReportPerformanceMetricsValidTrackingRate	reportingDateRange	shipmentCount	validTrackingCount	status	rate	targetValue	targetCondition	*
    ReportDocuments.AccountHealthReportPerformanceMetricsPreFulfillmentCancellationRate	reportingDateRange	orderCount	cancellationCount	status	rate	targetValue	targetCondition	*
    ReportDocuments.AccountHealthReportPerformanceMetricsWarningStates	warningType	status	*
    ReportDocuments.AccountHealthReportPerformanceMetricsAccountHealthRating	reportingDateRange	accountHealthRatingStatus	*
    ReportDocuments.AccountHealthReportListingLevelViolation	reportingDateRange	defectsCount	status	targetValue	targetCondition	*
    ReportDocuments.B2bProductOpportunitiesNotYetOnAmazonReport	recommendations	*
    ReportDocuments.B2bProductOpportunitiesNotYetOnAmazonReportRecommendations	itemName	brand	category	initialB2bBuyerIndustry	partNumber	ean	upc	modelNumber	isbn	initialB2bBuyerRequestedDate	*
    ReportDocuments.B2bProductOpportunitiesRecommendedForYouReport	recommendations	*
    ReportDocuments.B2bProductOpportunitiesRecommendedForYouReportRecommendations	asin	itemName	link	brand	category	subCategory	lowestPriceInTheLastWeek	hasFBAOffer	offerCount	hasAmazonOffer	hasOfferWithVatInvoiceGeneration	reviewCount	b2bSalesRank	b2bSalesRankGrowth	pageViews	partNumber	ean	upc	modelNumber	isbn	isBrandYouOffer	isCategoryYouOffer	productPerformance	isProductOnAmazon	*
    ReportDocuments.B2bProductOpportunitiesRecommendedForYouReportRecommendationsLowestPriceInTheLastWeek	amount	currencyCode	*
    ReportDocuments.EndUserDataReport	reportSpecification	endUserData	*
    ReportDocuments.EndUserDataReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.EndUserDataReportReportSpecificationReportOptions	reportPeriod	*
    ReportDocuments.EndUserDataReportEndUserData	fullName	mailingAddress	primaryEmail	asinMetrics	*
    ReportDocuments.EndUserDataReportEndUserDataMailingAddress	addressLine1	addressLine2	addressLine3	city	stateOrRegion	districtOrCounty	postalCode	countryCode	*
    ReportDocuments.EndUserDataReportAsinMetrics	startDate	endDate	marketplaceId	asin	pageViews	gms	currencyCode	*
    ReportDocuments.MarketplaceAsinPageViewMetrics	reportSpecification	marketplaceAsinPageViewMetrics	*
    ReportDocuments.MarketplaceAsinPageViewMetricsReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.MarketplaceAsinPageViewMetricsReportSpecificationReportOptions	productType	*
    ReportDocuments.MarketplaceAsinPageViewMetricsMarketplaceAsinPageViewMetrics	startTime	endTime	marketplaceId	asin	pageViews	*
    ReportDocuments.PromotionReport	reportSpecification	promotions	*
    ReportDocuments.PromotionReportReportSpecification	reportType	reportOptions	marketplaceIds	*
    ReportDocuments.PromotionReportReportSpecificationReportOptions	promotionStartDateFrom	promotionStartDateTo	*
    ReportDocuments.PromotionReportDetailsByPromotion	promotionId	promotionName	vendorCode	merchantId	unitsSold	amountSpent	amountSpentCurrencyCode	revenue	revenueCurrencyCode	startDateTime	endDateTime	type	status	creationChannel	marketplaceId	fundingAgreementId	glanceViews	createdDateTime	lastUpdatedDateTime	includedProducts	*
    ReportDocuments.PromotionReportDetailsByProduct	asin	productName	productGlanceViews	productUnitsSold	productAmountSpent	productAmountSpentCurrencyCode	productRevenue	productRevenueCurrencyCode	*
    ReportDocuments.SellerCouponReport	reportSpecification	coupons	*
    ReportDocuments.SellerCouponReportReportSpecification	reportType	reportOptions	marketplaceIds	*
    ReportDocuments.SellerCouponReportReportSpecificationReportOptions	couponStartDateFrom	couponStartDateTo	*
    ReportDocuments.SellerCouponReportCouponDetails	couponId	merchantId	marketplaceId	currencyCode	name	websiteMessage	startDateTime	endDateTime	customerSegment	discountType	discountAmount	clips	redemptions	budget	totalDiscount	budgetSpent	budgetRemaining	budgetPercentageUsed	sales	asins	*
    ReportDocuments.SellerCouponReportAsinDetails	asin	*
    ReportDocuments.SellerSalesAndTrafficReport	reportSpecification	salesAndTrafficByDate	salesAndTrafficByAsin	*
    ReportDocuments.SellerSalesAndTrafficReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.SellerSalesAndTrafficReportReportSpecificationReportOptions	dateGranularity	asinGranularity	*
    ReportDocuments.SellerSalesAndTrafficReportSalesAndTrafficByDate	date	salesByDate	trafficByDate	*
    ReportDocuments.SellerSalesAndTrafficReportSalesByDate	orderedProductSales	orderedProductSalesB2B	unitsOrdered	unitsOrderedB2B	totalOrderItems	totalOrderItemsB2B	averageSalesPerOrderItem	averageSalesPerOrderItemB2B	averageUnitsPerOrderItem	averageUnitsPerOrderItemB2B	averageSellingPrice	averageSellingPriceB2B	unitsRefunded	refundRate	claimsGranted	claimsAmount	shippedProductSales	unitsShipped	ordersShipped	*
    ReportDocuments.SellerSalesAndTrafficReportAmount	amount	currencyCode	*
    ReportDocuments.SellerSalesAndTrafficReportTrafficByDate	browserPageViews	browserPageViewsB2B	mobileAppPageViews	mobileAppPageViewsB2B	pageViews	pageViewsB2B	browserSessions	browserSessionsB2B	mobileAppSessions	mobileAppSessionsB2B	sessions	sessionsB2B	buyBoxPercentage	buyBoxPercentageB2B	orderItemSessionPercentage	orderItemSessionPercentageB2B	unitSessionPercentage	unitSessionPercentageB2B	averageOfferCount	averageParentItems	feedbackReceived	negativeFeedbackReceived	receivedNegativeFeedbackRate	*
    ReportDocuments.SellerSalesAndTrafficReportSalesAndTrafficByAsin	parentAsin	childAsin	sku	salesByAsin	trafficByAsin	*
    ReportDocuments.SellerSalesAndTrafficReportSalesByAsin	unitsOrdered	unitsOrderedB2B	orderedProductSales	orderedProductSalesB2B	totalOrderItems	totalOrderItemsB2B	*
    ReportDocuments.SellerSalesAndTrafficReportTrafficByAsin	browserSessions	browserSessionsB2B	mobileAppSessions	mobileAppSessionsB2B	sessions	sessionsB2B	browserSessionPercentage	browserSessionPercentageB2B	mobileAppSessionPercentage	mobileAppSessionPercentageB2B	sessionPercentage	sessionPercentageB2B	browserPageViews	browserPageViewsB2B	mobileAppPageViews	mobileAppPageViewsB2B	pageViews	pageViewsB2B	browserPageViewsPercentage	browserPageViewsPercentageB2B	mobileAppPageViewsPercentage	mobileAppPageViewsPercentageB2B	pageViewsPercentage	pageViewsPercentageB2B	buyBoxPercentage	buyBoxPercentageB2B	unitSessionPercentage	unitSessionPercentageB2B	*
    ReportDocuments.SellingPartnerMarketBasketAnalysisReport	reportSpecification	dataByAsin	*
    ReportDocuments.SellingPartnerMarketBasketAnalysisReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptions	reportPeriod	*
    ReportDocuments.SellingPartnerMarketBasketAnalysisReportDetailsByAsin	startDate	endDate	asin	purchasedWithAsin	purchasedWithRank	combinationPct	*
    ReportDocuments.SellingPartnerRepeatPurchaseReport	reportSpecification	dataByAsin	*
    ReportDocuments.SellingPartnerRepeatPurchaseReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.SellingPartnerRepeatPurchaseReportReportSpecificationReportOptions	reportPeriod	*
    ReportDocuments.SellingPartnerRepeatPurchaseReportDataByAsin	startDate	endDate	asin	orders	uniqueCustomers	repeatCustomersPctTotal	repeatPurchaseRevenue	repeatPurchaseRevenuePctTotal	*
    ReportDocuments.SellingPartnerRepeatPurchaseReportDataByAsinRepeatPurchaseRevenue	amount	currencyCode	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReport	reportSpecification	dataByAsin	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptions	reportPeriod	asins	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceData	startDate	endDate	asin	impressionData	clickData	cartAddData	purchaseData	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceImpressionData	impressionCount	impressionMedianPrice	sameDayShippingImpressionCount	oneDayShippingImpressionCount	twoDayShippingImpressionCount	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportCurrencyAmount	amount	currencyCode	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceClickData	clickCount	clickRate	clickedMedianPrice	sameDayShippingClickCount	oneDayShippingClickCount	twoDayShippingClickCount	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceCartAddData	cartAddCount	cartAddedMedianPrice	sameDayShippingCartAddCount	oneDayShippingCartAddCount	twoDayShippingCartAddCount	*
    ReportDocuments.SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformancePurchaseData	purchaseCount	searchTrafficSales	conversionRate	purchaseMedianPrice	sameDayShippingPurchaseCount	oneDayShippingPurchaseCount	twoDayShippingPurchaseCount	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReport	reportSpecification	dataByAsin	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptions	reportPeriod	asin	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceData	startDate	endDate	asin	searchQueryData	impressionData	clickData	cartAddData	purchaseData	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportSearchQueryData	searchQuery	searchQueryScore	searchQueryVolume	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceImpressionData	totalQueryImpressionCount	asinImpressionCount	asinImpressionShare	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceClickData	totalClickCount	totalClickRate	asinClickCount	asinClickShare	totalMedianClickPrice	asinMedianClickPrice	totalSameDayShippingClickCount	totalOneDayShippingClickCount	totalTwoDayShippingClickCount	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportCurrencyAmount	amount	currencyCode	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceCartAddData	totalCartAddCount	totalCartAddRate	asinCartAddCount	asinCartAddShare	totalMedianCartAddPrice	asinMedianCartAddPrice	totalSameDayShippingCartAddCount	totalOneDayShippingCartAddCount	totalTwoDayShippingCartAddCount	*
    ReportDocuments.SellingPartnerSearchQueryPerformanceReportSearchQueryPerformancePurchaseData	totalPurchaseCount	totalPurchaseRate	asinPurchaseCount	asinPurchaseShare	totalMedianPurchasePrice	asinMedianPurchasePrice	totalSameDayShippingPurchaseCount	totalOneDayShippingPurchaseCount	totalTwoDayShippingPurchaseCount	*
    ReportDocuments.SellingPartnerSearchTermsReport	reportSpecification	dataByDepartmentAndSearchTerm	*
    ReportDocuments.SellingPartnerSearchTermsReportReportSpecification	reportType	reportOptions	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.SellingPartnerSearchTermsReportReportSpecificationReportOptions	reportPeriod	*
    ReportDocuments.SellingPartnerSearchTermsReportDetailsByDepartmentAndSearchTerm	departmentName	searchTerm	searchFrequencyRank	clickedAsin	clickShareRank	clickShare	conversionShare	*
    ReportDocuments.VendorCouponReport	reportSpecification	campaigns	*
    ReportDocuments.VendorCouponReportReportSpecification	reportType	reportOptions	marketplaceIds	*
    ReportDocuments.VendorCouponReportReportSpecificationReportOptions	campaignStartDateFrom	campaignStartDateTo	*
    ReportDocuments.VendorCouponReportDetailsByCampaign	campaignId	campaignName	vendorCode	marketplaceId	creationDateTime	lastUpdatedDateTime	isSubscribeAndSave	budgetType	totalClips	totalRedemptions	currencyCode	totalBudget	totalBudgetSpent	totalBudgetRemaining	coupons	*
    ReportDocuments.VendorCouponReportCouponDetails	couponId	name	websiteMessage	startDateTime	endDateTime	isOncePerCustomer	customerSegment	clips	redemptions	budget	totalDiscount	budgetSpent	budgetRemaining	budgetPercentageUsed	asins	*
    ReportDocuments.VendorCouponReportAsinDetails	asin	discountType	discountAmount	*
    ReportDocuments.VendorForecastingReport	reportSpecification	forecastByAsin	*
    ReportDocuments.VendorForecastingReportReportSpecification	reportType	reportOptions	lastUpdatedDate	marketplaceIds	*
    ReportDocuments.VendorForecastingReportReportSpecificationReportOptions	sellingProgram	*
    ReportDocuments.VendorForecastingReportForecastByAsin	forecastGenerationDate	asin	startDate	endDate	meanForecastUnits	p70ForecastUnits	p80ForecastUnits	p90ForecastUnits	*
    ReportDocuments.VendorInventoryReport	reportSpecification	inventoryAggregate	inventoryByAsin	*
    ReportDocuments.VendorInventoryReportReportSpecification	reportType	reportOptions	lastUpdatedDate	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.VendorInventoryReportReportSpecificationReportOptions	distributorView	reportPeriod	sellingProgram	*
    ReportDocuments.VendorInventoryReportInventoryAggregate	startDate	endDate	procurableProductOutOfStockRate	uft	receiveFillRate	vendorConfirmationRate	netReceivedInventoryCost	netReceivedInventoryUnits	openPurchaseOrderUnits	averageVendorLeadTimeDays	sellThroughRate	unfilledCustomerOrderedUnits	sellableOnHandInventoryCost	sellableOnHandInventoryUnits	unsellableOnHandInventoryCost	unsellableOnHandInventoryUnits	aged90PlusDaysSellableInventoryCost	aged90PlusDaysSellableInventoryUnits	unhealthyInventoryCost	unhealthyInventoryUnits	*
    ReportDocuments.VendorInventoryReportAmount	amount	currencyCode	*
    ReportDocuments.VendorInventoryReportPositiveAmount	amount	currencyCode	*
    ReportDocuments.VendorInventoryReportInventoryByAsin	startDate	endDate	asin	vendorConfirmationRate	netReceivedInventoryCost	netReceivedInventoryUnits	openPurchaseOrderUnits	averageVendorLeadTimeDays	sellThroughRate	unfilledCustomerOrderedUnits	sellableOnHandInventoryCost	sellableOnHandInventoryUnits	unsellableOnHandInventoryCost	unsellableOnHandInventoryUnits	aged90PlusDaysSellableInventoryCost	aged90PlusDaysSellableInventoryUnits	unhealthyInventoryCost	unhealthyInventoryUnits	*
    ReportDocuments.VendorNetPureProductMarginReport	reportSpecification	netPureProductMarginAggregate	netPureProductMarginByAsin	*
    ReportDocuments.VendorNetPureProductMarginReportReportSpecification	reportType	reportOptions	lastUpdatedDate	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.VendorNetPureProductMarginReportReportSpecificationReportOptions	reportPeriod	*
    ReportDocuments.VendorNetPureProductMarginReportNetPureProductMarginAggregateDetails	startDate	endDate	netPureProductMargin	*
    ReportDocuments.VendorNetPureProductMarginReportNetPureProductMarginDetailsByAsin	startDate	endDate	asin	netPureProductMargin	*
    ReportDocuments.VendorRealTimeInventoryReport	reportSpecification	reportData	*
    ReportDocuments.VendorRealTimeInventoryReportReportSpecification	reportType	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.VendorRealTimeInventoryReportReportData	startTime	endTime	asin	highlyAvailableInventory	*
    ReportDocuments.VendorRealTimeSalesReport	reportSpecification	reportData	*
    ReportDocuments.VendorRealTimeSalesReportReportSpecification	reportType	dataStartTime	dataEndTime	marketplaceIds	reportOptions	*
    ReportDocuments.VendorRealTimeSalesReportReportSpecificationReportOptions	currencyCode	*
    ReportDocuments.VendorRealTimeSalesReportReportData	startTime	endTime	asin	orderedUnits	orderedRevenue	*
    ReportDocuments.VendorRealTimeTrafficReport	reportSpecification	reportData	*
    ReportDocuments.VendorRealTimeTrafficReportReportSpecification	reportType	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.VendorRealTimeTrafficReportReportData	startTime	endTime	asin	glanceViews	*
    ReportDocuments.VendorSalesReport	reportSpecification	salesAggregate	salesByAsin	*
    ReportDocuments.VendorSalesReportReportSpecification	reportType	reportOptions	lastUpdatedDate	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.VendorSalesReportReportSpecificationReportOptions	distributorView	reportPeriod	sellingProgram	*
    ReportDocuments.VendorSalesReportSalesAggregate	startDate	endDate	customerReturns	orderedRevenue	orderedUnits	shippedCogs	shippedRevenue	shippedUnits	*
    ReportDocuments.VendorSalesReportAmount	amount	currencyCode	*
    ReportDocuments.VendorSalesReportSalesByAsin	startDate	endDate	asin	customerReturns	orderedRevenue	orderedUnits	shippedCogs	shippedRevenue	shippedUnits	*
    ReportDocuments.VendorTrafficReport	reportSpecification	trafficAggregate	trafficByAsin	*
    ReportDocuments.VendorTrafficReportReportSpecification	reportType	reportOptions	lastUpdatedDate	dataStartTime	dataEndTime	marketplaceIds	*
    ReportDocuments.VendorTrafficReportReportSpecificationReportOptions	reportPeriod	*
    ReportDocuments.VendorTrafficReportTrafficAggregate	startDate	endDate	glanceViews	*
    ReportDocuments.VendorTrafficReportTrafficByAsin	startDate	endDate	asin	glanceViews	*
    FeedDocuments.ListingsFeedMessage	messageId	sku	operationType	productType	requirements	attributes	patches	*
    FeedDocuments.ListingsFeedMessagePatches	op	path	value	*
    FeedDocuments.ListingsFeedProcessingReport	header	issues	summary	items	*
    FeedDocuments.ListingsFeedProcessingReportHeader	sellerId	version	feedId	report	*
    FeedDocuments.ListingsFeedProcessingReportHeaderReport	includedData	apiVersion	*
    FeedDocuments.ListingsFeedProcessingReportIssues	messageId	sku	code	severity	message	attributeName	*
    FeedDocuments.ListingsFeedProcessingReportSummary	errors	warnings	messagesProcessed	messagesAccepted	messagesInvalid	itemSummary	*
    FeedDocuments.ListingsFeedProcessingReportSummaryItemSummary	items	errors	warnings	*
    FeedDocuments.ListingsFeed	header	messages	*
    FeedDocuments.ListingsFeedHeader	sellerId	version	issueLocale	report	*
    FeedDocuments.ListingsFeedHeaderReport	includedData	apiVersion	*
    FeedDocuments.ListingsFeedMessages	messageId	sku	operationType	productType	requirements	attributes	patches	*
    FeedDocuments.ListingsFeedMessagesPatches	op	path	value	*
    """#

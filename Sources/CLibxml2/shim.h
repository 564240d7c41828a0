// libxml2's encoding.h pulls in the system's ICU headers where libxml2 was built with ICU, and those clash with the
// ICU inside Foundation. Only two members at the end of xmlCharEncodingHandler depend on it, a struct that we
// neither make nor look into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

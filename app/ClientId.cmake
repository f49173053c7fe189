# SPDX-License-Identifier: GPL-3.0-or-later
# Refuses a built-in client id that is not a plain GUID, before anything is built with it.
string(REPEAT "[0-9a-f]" 4 four)
if(NOT "${TAKEBACK_CLIENT_ID}" STREQUAL ""
        AND NOT "${TAKEBACK_CLIENT_ID}" MATCHES "^${four}${four}-${four}-${four}-${four}-${four}${four}${four}$")
    message(FATAL_ERROR "TAKEBACK_CLIENT_ID must be an application (client) id like "
        "01234567-89ab-cdef-0123-456789abcdef, in small letters and without braces")
endif()

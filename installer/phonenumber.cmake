# SPDX-License-Identifier: GPL-3.0-or-later

# guiche_phonenumber: libphonenumber. Its headers are the system's if they are there, else those that
# installer/setup.sh has unpacked (see debian-headers.txt); the library itself is the system's in both cases.
if(GUICHE_PHONENUMBER_HEADERS AND NOT EXISTS ${GUICHE_PHONENUMBER_HEADERS}/phonenumbers/phonenumberutil.h)
    unset(GUICHE_PHONENUMBER_HEADERS CACHE)
endif()
find_path(GUICHE_PHONENUMBER_HEADERS phonenumbers/phonenumberutil.h
    PATHS ${CMAKE_SOURCE_DIR}/build/debian/libphonenumber-dev/usr/include)
find_library(GUICHE_PHONENUMBER_LIBRARY NAMES phonenumber libphonenumber.so.8)
if(NOT GUICHE_PHONENUMBER_HEADERS OR NOT GUICHE_PHONENUMBER_LIBRARY)
    message(FATAL_ERROR "libphonenumber is missing. installer/run fetches it, and tests/run; "
        "elsewhere install it with its headers (libphonenumber-dev).")
endif()
# What its own headers include: protobuf, and Abseil's tables, which are headers only.
pkg_check_modules(protobuf REQUIRED IMPORTED_TARGET protobuf)

add_library(guiche_phonenumber UNKNOWN IMPORTED)
set_target_properties(guiche_phonenumber PROPERTIES
    IMPORTED_LOCATION ${GUICHE_PHONENUMBER_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${GUICHE_PHONENUMBER_HEADERS})
target_link_libraries(guiche_phonenumber INTERFACE PkgConfig::protobuf)

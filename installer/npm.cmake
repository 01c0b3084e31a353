# SPDX-License-Identifier: GPL-3.0-or-later

# guiche_npm_ci(folder): installs what the folder's package-lock.json names, when that has changed since the
# last time. Several build trees share the folder, so one waits for the other.
function(guiche_npm_ci folder)
    set(lockfile ${folder}/package-lock.json)
    set(stamp ${folder}/node_modules/.guiche-installed)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${lockfile})
    file(SHA256 ${lockfile} wanted)

    file(LOCK ${CMAKE_SOURCE_DIR}/build/npm.lock GUARD FUNCTION TIMEOUT 300)
    set(installed "")
    if(EXISTS ${stamp})
        file(READ ${stamp} installed)
    endif()
    if(installed STREQUAL wanted)
        return()
    endif()

    find_program(GUICHE_NPM npm)
    if(NOT GUICHE_NPM)
        message(FATAL_ERROR "npm is missing. installer/run installs it, or: apt-get install nodejs npm")
    endif()
    message(STATUS "Installing ${lockfile}")
    execute_process(COMMAND ${GUICHE_NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY ${folder} RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(failed)
        message(FATAL_ERROR "npm could not install what ${lockfile} names; is the network up?\n${output}")
    endif()
    file(WRITE ${stamp} ${wanted})
endfunction()

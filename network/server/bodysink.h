// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/error_code.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "network/server/http.h"

namespace guiche {

//! \brief Takes the body of one request after another: into a string, or in blocks into a new file. Removes
//! its file when it is reset, unless somebody has moved the file away. One thread.
class BodySink final
{
public:
    explicit BodySink(std::filesystem::path tempDirectory);
    ~BodySink();
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;

    //! \brief Begins a body of `request`. Errors: the temporary file cannot be made.
    [[nodiscard]] boost::system::error_code start(Request &request, const BodyPolicy &policy);
    //! \brief Forgets the last body and removes its file.
    void reset();

    void expect(std::uint64_t bytes);
    [[nodiscard]] bool hasRoomFor(std::uint64_t bytes) const { return bytes <= m_limitBytes - m_bytes; }
    //! \brief Errors: `http::error::body_limit`, those of write(2).
    [[nodiscard]] boost::system::error_code write(std::string_view text);
    //! \brief Writes what is held back. Errors: those of write(2).
    [[nodiscard]] boost::system::error_code finish();

private:
    [[nodiscard]] boost::system::error_code flushBlock();

    std::filesystem::path m_tempDirectory;
    std::filesystem::path m_file;
    int m_descriptor = -1;
    std::string *m_memory = nullptr;
    std::string m_block; // of the file, not yet written
    std::uint64_t m_bytes = 0;
    std::uint64_t m_limitBytes = 0;
};

} // namespace guiche

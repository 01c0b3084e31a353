// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/tls.h"

#include <openssl/ssl.h>

#include <array>

namespace guiche {

namespace ssl = boost::asio::ssl;

namespace {

constexpr std::array<unsigned char, 9> Http11Protocol{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

//! RFC 7301: takes http/1.1 when it is offered; a client that offers only others is served without ALPN.
int selectProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *in,
                   unsigned inLength, void *)
{
    unsigned char *selected = nullptr;
    const int result = SSL_select_next_proto(&selected, outLength, Http11Protocol.data(),
                                             static_cast<unsigned>(Http11Protocol.size()), in, inLength);
    if (result != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = selected;
    return SSL_TLSEXT_ERR_OK;
}

QString shown(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

} // namespace

Result<std::shared_ptr<ssl::context>> makeTlsContext(const ListenerOptions &options)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    boost::system::error_code ec;
    context->set_options(ssl::context::default_workarounds | ssl::context::no_compression, ec);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_alpn_select_cb(context->native_handle(), selectProtocol, nullptr);

    context->use_certificate_chain_file(options.certificateFile.string(), ec);
    if (ec)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The certificate file %1 cannot be used: %2"),
                    {shown(options.certificateFile), QString::fromStdString(ec.message())});
    context->use_private_key_file(options.keyFile.string(), ssl::context::pem, ec);
    if (ec)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The key file %1 cannot be used: %2"),
                    {shown(options.keyFile), QString::fromStdString(ec.message())});
    if (SSL_CTX_check_private_key(context->native_handle()) != 1)
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("The key in %1 does not belong to the certificate in %2"),
                    {shown(options.keyFile), shown(options.certificateFile)});
    return context;
}

} // namespace guiche

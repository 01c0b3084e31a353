// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QTest>
#include <QWebSocket>

namespace guiche {

//! \brief A WebSocket client that keeps every frame it gets.
class TestSocket final : public QObject
{
    Q_OBJECT

public:
    explicit TestSocket(const QString &url, const QByteArray &origin = {});

    [[nodiscard]] bool open();
    void send(const QJsonObject &frame);
    void sendText(const QString &text) { m_socket.sendTextMessage(text); }
    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }
    //! \brief True when everything that was sent before has been handled (a ping was answered).
    [[nodiscard]] bool settle();
    //! \brief The first frame of that type that comes (or came and was not taken yet); empty after the time
    //! limit.
    [[nodiscard]] QJsonObject take(const QString &type);
    //! \brief How many frames of that type have come and were not taken.
    [[nodiscard]] int count(const QString &type) const;
    [[nodiscard]] QList<QJsonObject> &frames() { return m_frames; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }
    void close() { m_socket.close(); }
    void abort() { m_socket.abort(); }

private:
    QUrl m_url;
    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
    bool m_isOpen = false;
    bool m_isClosed = false;
};

} // namespace guiche

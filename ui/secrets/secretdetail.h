// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <optional>

#include "models/items/vaultsources.h"
#include "network/client/secretcalls.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace guiche {

class Banner;
class Button;
class IconButton;
class Rule;
class SecretFacts;
class SecretValueBox;
class SecretVersions;
class TextLabel;

//! \brief The chosen secret: its value for as long as it is shown, how it is used, and what can be done.
class SecretDetail final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretDetail)

public:
    //! \param hold how long a value is shown
    SecretDetail(Theme &theme, const Clock &clock, std::chrono::milliseconds hold, QWidget *parent = nullptr);

    //! \brief Another secret hides what is shown of the one before.
    void setSecret(const SecretRow &row);
    [[nodiscard]] const Secret &secret() const { return m_row.secret; }
    //! \brief What needs the desk is switched off without it.
    void setOnline(bool isOnline);
    //! \brief `version` of the secret that is here; hides by itself.
    void showValue(int version, const QString &value);
    void hideValue();
    //! \brief Empty while nothing of that version is shown.
    [[nodiscard]] QString shownValue(int version) const;
    void setCheck(const std::optional<SecretCheck> &check);
    void setTesting(bool isTesting);
    void focusFirst();

Q_SIGNALS:
    void editRequested();
    void showRequested(int version);
    void copyRequested(int version);
    void rotateRequested();
    void testRequested();
    void activeRequested(bool isActive);
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showSecret();
    void showNote();
    void showButtons();

    const Clock &m_clock;
    std::chrono::milliseconds m_hold;
    SecretRow m_row;
    std::optional<SecretCheck> m_check;
    bool m_isOnline = true;
    int m_shownVersion = 0; // 0: none
    TimeMs m_hideAt = 0;
    QTimer m_tick;
    QScrollArea *m_area;
    TextLabel *m_key;
    IconButton *m_edit;
    TextLabel *m_subtitle;
    SecretValueBox *m_value;
    TextLabel *m_note;
    SecretVersions *m_versions;
    SecretFacts *m_facts;
    TextLabel *m_rotateTitle;
    TextLabel *m_rotateText;
    Button *m_rotate;
    Button *m_test;
    Banner *m_result;
    Button *m_active;
    Button *m_delete;
};

} // namespace guiche

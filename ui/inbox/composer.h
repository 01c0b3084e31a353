// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "models/domain/types.h"
#include "ui/inbox/drafts.h"
#include "ui/theme/theme.h"

class QBoxLayout;

namespace guiche {

class AttachmentStrip;
class Banner;
class Button;
class CannedPopup;
class ComposerEdit;
class EmojiPopup;
class IconButton;
class KeyHint;
class ModeTab;

//! \brief Where the agent writes: replies and internal notes, files, canned answers, emoji; one draft per
//! conversation. It sends nothing itself.
class Composer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composer)

public:
    //! What can be written, and why not more.
    enum class Access {
        Full,
        Closed,  //!< notes only: the conversation is closed
        ReadOnly //!< nothing: the person only reads
    };

    //! \brief `popups` is what the canned answers float over; `folder` takes pasted pictures. References must
    //! outlive it.
    Composer(Theme &theme, Drafts &drafts, const QString &folder, QWidget *popups, QWidget *parent = nullptr);
    ~Composer() override;

    //! \brief Keeps the draft of the conversation before and shows this one's. `variables` fill canned
    //! answers.
    void setConversation(const QString &id, Access access, const QHash<QString, QString> &variables);
    //! \brief The same conversation with other rights or other values.
    void update(Access access, const QHash<QString, QString> &variables);
    using QWidget::update;
    void setResponses(const QList<CannedResponse> &responses);
    void setNoteMode(bool isNote);
    [[nodiscard]] bool isNoteMode() const { return m_isNote; }
    //! \brief Puts a quoted message in front of what is written.
    void quote(const QString &text);
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void focusEdit();
    [[nodiscard]] ComposerEdit &edit() { return *m_edit; }
    //! \brief Closes the popup; false when none is open.
    bool closePopup();
    void saveDraft();

Q_SIGNALS:
    void textSubmitted(const QString &text);
    void noteSubmitted(const QString &text);
    void filesSubmitted(const QStringList &paths, const QString &caption);
    void typingChanged(bool isTyping);
    void upInEmpty();
    void responsesWanted(); //!< the popup was opened: canned answers may have changed
    void message(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void applyAccess();
    void textChanged();
    void submit();
    void submitReply(const QString &text);
    void notice();
    void stopTyping();
    void updatePopup();
    void insertCanned(const CannedResponse &response);
    void openEmoji();
    void openCanned();
    void keepPasted(const QImage &image);

    Theme &m_theme;
    Drafts &m_drafts;
    QString m_folder;
    QWidget *m_popupParent;
    QString m_conversationId;
    Access m_access = Access::Full;
    QHash<QString, QString> m_variables;
    bool m_isNote = false;
    bool m_isTyping = false;
    QElapsedTimer m_sinceNotice;
    QTimer m_typingTimer;
    QTimer m_draftTimer;

    Banner *m_banner;
    ModeTab *m_replyTab;
    ModeTab *m_noteTab;
    AttachmentStrip *m_strip;
    ComposerEdit *m_edit;
    IconButton *m_attach;
    IconButton *m_emoji;
    IconButton *m_canned;
    KeyHint *m_hint;
    Button *m_send;
    CannedPopup *m_popup;
    QPointer<EmojiPopup> m_emojiPopup;
};

} // namespace guiche

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composer.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>
#include <QVBoxLayout>

#include "ui/inbox/attachmentstrip.h"
#include "ui/inbox/cannedpopup.h"
#include "ui/inbox/cannedtext.h"
#include "ui/inbox/composeredit.h"
#include "ui/inbox/emojipopup.h"
#include "ui/inbox/keyhint.h"
#include "ui/inbox/modetab.h"
#include "ui/theme/painting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 LargestFileBytes = 64LL * 1024 * 1024;
constexpr auto NoticeEvery = 3s; // a typing notice is repeated at most this often
constexpr auto TypingEndsAfter = 5s;
constexpr int FrameMargin = 16;

} // namespace

Composer::Composer(Theme &theme, Drafts &drafts, const QString &folder, QWidget *popups, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drafts(drafts)
    , m_folder(folder)
    , m_popupParent(popups)
    , m_banner(new Banner(theme, this))
    , m_replyTab(new ModeTab(theme, ModeTab::Look::Reply, this))
    , m_noteTab(new ModeTab(theme, ModeTab::Look::Note, this))
    , m_strip(new AttachmentStrip(theme, this))
    , m_edit(new ComposerEdit(theme, this))
    , m_attach(new IconButton(theme, "attach"_L1, this))
    , m_emoji(new IconButton(theme, "smile"_L1, this))
    , m_canned(new IconButton(theme, "bolt"_L1, this))
    , m_hint(new KeyHint(theme, u"Shift+Enter"_s, this))
    , m_send(new Button(theme, ButtonKind::Primary, {}, this))
    , m_popup(new CannedPopup(theme, popups))
{
    setObjectName(u"composer"_s);
    setAcceptDrops(true);
    m_typingTimer.setSingleShot(true);
    m_typingTimer.setInterval(TypingEndsAfter);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400ms);
    build();
    connectParts();
    retranslate();
    setNoteMode(false);
}

Composer::~Composer()
{
    saveDraft();
}

void Composer::build()
{
    m_banner->setInset(true);
    m_banner->hide();
    m_send->setObjectName(u"sendButton"_s);
    m_send->setIconName("send"_L1);
    m_send->setKeycap(u"Enter"_s);
    m_replyTab->setObjectName(u"replyMode"_s);
    m_noteTab->setObjectName(u"noteMode"_s);
    m_attach->setObjectName(u"attachButton"_s);
    for (IconButton *button : {m_attach, m_emoji, m_canned}) {
        button->setExtent(32, 18);
    }

    auto *modes = new QHBoxLayout;
    modes->setSpacing(m_theme.px(4));
    modes->addWidget(m_replyTab);
    modes->addWidget(m_noteTab);
    modes->addStretch(1);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(m_theme.px(2));
    tools->addWidget(m_attach);
    tools->addWidget(m_emoji);
    tools->addWidget(m_canned);
    tools->addStretch(1);
    tools->addWidget(m_hint);
    tools->addSpacing(m_theme.px(8));
    tools->addWidget(m_send);

    auto *text = new QVBoxLayout;
    text->setContentsMargins(m_theme.px(5), 0, m_theme.px(5), 0);
    text->addWidget(m_strip);
    text->addWidget(m_edit);

    auto *column = new QVBoxLayout(this);
    const int margin = m_theme.px(FrameMargin);
    column->setContentsMargins(margin + m_theme.px(7), m_theme.px(8 + 7), margin + m_theme.px(7),
                               margin + m_theme.px(7));
    column->setSpacing(m_theme.px(8));
    column->addWidget(m_banner);
    column->addLayout(modes);
    column->addLayout(text);
    column->addLayout(tools);
}

void Composer::connectParts()
{
    connect(m_replyTab, &ModeTab::clicked, this, [this] {
        setNoteMode(false);
        focusEdit();
    });
    connect(m_noteTab, &ModeTab::clicked, this, [this] {
        setNoteMode(true);
        focusEdit();
    });
    connect(m_edit, &ComposerEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::upInEmpty, this, &Composer::upInEmpty);
    connect(m_edit, &ComposerEdit::filesDropped, this, &Composer::addFiles);
    connect(m_edit, &ComposerEdit::imagePasted, this, &Composer::keepPasted);
    connect(m_edit, &ComposerEdit::focusChanged, this, [this](bool hasFocus) {
        if (!hasFocus) {
            m_popup->hide();
        }
        update();
    });
    connect(m_edit, &ComposerEdit::popupKey, m_popup, &CannedPopup::handleKey);
    connect(m_popup, &CannedPopup::chosen, this, &Composer::insertCanned);
    connect(m_popup, &CannedPopup::closed, this, [this] { m_edit->setPopupOpen(false); });
    connect(m_attach, &IconButton::clicked, this, &Composer::chooseFiles);
    connect(m_emoji, &IconButton::clicked, this, &Composer::openEmoji);
    connect(m_canned, &IconButton::clicked, this, &Composer::openCanned);
    connect(m_send, &Button::clicked, this, &Composer::submit);
    connect(m_strip, &AttachmentStrip::changed, this, &Composer::textChanged);
    connect(&m_typingTimer, &QTimer::timeout, this, &Composer::stopTyping);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::saveDraft);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void Composer::setConversation(const QString &id, Access access, const QHash<QString, QString> &variables)
{
    if (id != m_conversationId) {
        stopTyping();
        saveDraft();
        m_popup->hide();
        m_strip->clear();
        m_conversationId = id;
        const Drafts::Draft draft = m_drafts.draft(id);
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(draft.text);
        m_edit->moveCursor(QTextCursor::End);
        setNoteMode(draft.isNote);
    }
    update(access, variables);
    textChanged();
    stopTyping();
}

void Composer::update(Access access, const QHash<QString, QString> &variables)
{
    m_access = access;
    m_variables = variables;
    applyAccess();
}

void Composer::applyAccess()
{
    const bool canReply = m_access == Access::Full;
    const bool canWrite = m_access != Access::ReadOnly;
    m_replyTab->setEnabled(canReply);
    m_noteTab->setEnabled(canWrite);
    m_edit->setEnabled(canWrite);
    if (!canReply && canWrite && !m_isNote) {
        setNoteMode(true);
    }
    m_banner->setVisible(!canReply);
    for (QWidget *part : std::initializer_list<QWidget *>{m_replyTab, m_noteTab, m_edit, m_attach, m_emoji,
                                                          m_canned, m_hint, m_send}) {
        part->setVisible(canWrite);
    }
    if (m_access == Access::Closed) {
        m_banner->setMessage(Tone::Info, tr("Conversation closed."),
                             tr("It opens again when the customer writes. Notes stay possible."), "lock"_L1);
    } else if (m_access == Access::ReadOnly) {
        m_banner->setMessage(Tone::Info, tr("Only reading."), tr("Your role does not answer customers."),
                             "eye"_L1);
    }
    textChanged();
    update();
}

void Composer::setResponses(const QList<CannedResponse> &responses)
{
    m_popup->setResponses(responses);
}

void Composer::setNoteMode(bool isNote)
{
    m_isNote = isNote || m_access == Access::Closed;
    m_replyTab->setChecked(!m_isNote);
    m_noteTab->setChecked(m_isNote);
    m_edit->setNoteLook(m_isNote);
    // A note has no files: it stays at the desk.
    m_attach->setVisible(!m_isNote);
    m_canned->setVisible(!m_isNote);
    m_strip->setVisible(!m_isNote && !m_strip->paths().isEmpty());
    if (m_isNote) {
        stopTyping();
    }
    retranslate();
    m_draftTimer.start();
    update();
}

void Composer::quote(const QString &text)
{
    setNoteMode(false);
    QStringList lines = text.split(u'\n');
    constexpr int MostLines = 4;
    lines = lines.first(std::min<qsizetype>(lines.size(), MostLines));
    const QString quoted = u"> "_s + lines.join("\n> "_L1) + u'\n';
    QTextCursor cursor(m_edit->document());
    cursor.insertText(quoted);
    m_edit->moveCursor(QTextCursor::End);
    focusEdit();
}

void Composer::focusEdit()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool Composer::closePopup()
{
    if (!m_popup->isVisible()) {
        return false;
    }
    m_popup->hide();
    return true;
}

void Composer::saveDraft()
{
    m_draftTimer.stop();
    if (!m_conversationId.isEmpty()) {
        m_drafts.setDraft(m_conversationId, {m_edit->text(), m_isNote});
    }
}

void Composer::textChanged()
{
    const bool hasContent = !m_edit->text().trimmed().isEmpty() || (!m_isNote && !m_strip->paths().isEmpty());
    m_send->setEnabled(hasContent && m_access != Access::ReadOnly);
    m_draftTimer.start();
    updatePopup();
    if (!m_isNote && m_edit->hasFocus()) {
        notice();
    }
}

void Composer::notice()
{
    if (m_edit->document()->isEmpty()) {
        stopTyping();
        return;
    }
    m_typingTimer.start();
    if (!m_isTyping || m_sinceNotice.hasExpired(std::chrono::milliseconds(NoticeEvery).count())) {
        m_isTyping = true;
        m_sinceNotice.start();
        Q_EMIT typingChanged(true);
    }
}

void Composer::stopTyping()
{
    m_typingTimer.stop();
    if (std::exchange(m_isTyping, false)) {
        Q_EMIT typingChanged(false);
    }
}

void Composer::submit()
{
    const QString text = m_edit->text().trimmed();
    if (m_access == Access::ReadOnly || (text.isEmpty() && m_strip->paths().isEmpty())) {
        return;
    }
    if (m_isNote) {
        if (text.isEmpty()) {
            return;
        }
        Q_EMIT noteSubmitted(text);
    } else {
        const FilledText::Slot slot = nextSlot(text, 0);
        if (slot.length > 0) {
            // A customer must never read "{{prazo}}".
            m_edit->moveCursor(QTextCursor::Start);
            m_edit->selectNextSlot();
            Q_EMIT message(tr("Fill in %1 before sending.").arg(text.sliced(slot.start, slot.length)));
            return;
        }
        submitReply(text);
    }
    m_edit->clear();
    m_strip->clear();
    stopTyping();
    saveDraft();
    if (m_isNote && m_access == Access::Full) {
        setNoteMode(false);
    }
}

void Composer::submitReply(const QString &text)
{
    if (m_strip->paths().isEmpty()) {
        Q_EMIT textSubmitted(text);
    } else {
        Q_EMIT filesSubmitted(m_strip->paths(), text);
    }
}

void Composer::updatePopup()
{
    const QString text = m_edit->text();
    const bool isCommand = !m_isNote && m_edit->hasFocus() && text.startsWith(u'/') &&
                           !text.contains(u'\n') && !text.contains(u' ');
    if (!isCommand) {
        m_popup->hide();
        return;
    }
    if (!m_popup->isVisible()) {
        Q_EMIT responsesWanted();
    }
    const QPoint anchor = mapTo(m_popupParent, QPoint(m_theme.px(FrameMargin), 0));
    m_popup->openAt(anchor, text.sliced(1));
    m_edit->setPopupOpen(true);
}

void Composer::insertCanned(const CannedResponse &response)
{
    const FilledText filled = fillVariables(response.content, m_variables);
    m_edit->setPlainText(filled.text);
    m_edit->moveCursor(QTextCursor::Start);
    if (filled.emptySlots.isEmpty() || !m_edit->selectNextSlot()) {
        m_edit->moveCursor(QTextCursor::End);
    }
    focusEdit();
}

void Composer::openCanned()
{
    focusEdit();
    if (m_edit->document()->isEmpty()) {
        m_edit->insertPlainText(u"/"_s);
    } else {
        Q_EMIT message(tr("Canned answers open in an empty field: type / first."));
    }
}

void Composer::openEmoji()
{
    if (!m_emojiPopup) {
        m_emojiPopup = new EmojiPopup(m_theme, this);
        connect(m_emojiPopup, &EmojiPopup::chosen, this, [this](const QString &emoji) {
            m_edit->insertPlainText(emoji);
            focusEdit();
        });
    }
    m_emojiPopup->openAbove(m_emoji->mapToGlobal(QPoint(0, 0)));
}

void Composer::chooseFiles()
{
    if (m_access != Access::Full) {
        return;
    }
    setNoteMode(false);
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::addFiles);
    dialog->open();
}

void Composer::addFiles(const QStringList &paths)
{
    if (m_access != Access::Full) {
        return;
    }
    setNoteMode(false);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.size() > LargestFileBytes) {
            //: %1: name of a file
            Q_EMIT message(tr("“%1” is larger than 64 MB and cannot be sent.").arg(file.fileName()));
        } else if (file.size() == 0) {
            //: %1: name of a file
            Q_EMIT message(tr("“%1” is empty.").arg(file.fileName()));
        } else {
            m_strip->add(path);
        }
    }
    focusEdit();
}

void Composer::keepPasted(const QImage &image)
{
    const QString path = QDir(m_folder).filePath(
        u"pasted-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".png"_s);
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    promise->future().then(this, [this, path](bool isSaved) {
        if (isSaved) {
            addFiles({path});
        } else {
            Q_EMIT message(tr("The picture could not be pasted."));
        }
    });
    QThreadPool::globalInstance()->start([promise, image, path, folder = m_folder] {
        promise->addResult(QDir().mkpath(folder) && image.save(path, "PNG"));
        promise->finish();
    });
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_access == Access::Full) {
        event->acceptProposedAction();
    }
}

void Composer::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths += url.toLocalFile();
        }
    }
    addFiles(paths);
    event->acceptProposedAction();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        applyAccess();
    }
}

void Composer::retranslate()
{
    m_replyTab->setText(tr("Reply"));
    m_noteTab->setText(tr("Internal note"));
    m_noteTab->setToolTip(tr("Internal note (%1)").arg(u"Ctrl+Shift+N"_s));
    m_attach->setLabel(tr("Attach files"), u"Ctrl+U"_s);
    m_emoji->setLabel(tr("Emoji"));
    m_canned->setLabel(tr("Canned answers"), u"/"_s);
    m_hint->setText(tr("new line"));
    m_send->setText(m_isNote ? tr("Save note") : tr("Send"));
    m_edit->setPlaceholderText(m_isNote ? tr("Write a note that only your team sees")
                                        : tr("Write a message, or / for canned answers"));
    m_edit->setAccessibleName(m_isNote ? tr("Internal note") : tr("Message"));
}

void Composer::paintEvent(QPaintEvent *)
{
    if (m_access == Access::ReadOnly) {
        return;
    }
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int margin = m_theme.px(FrameMargin);
    const int top = m_banner->isVisible() ? m_banner->geometry().bottom() + m_theme.px(2) : m_theme.px(8);
    const QRect frame(margin, top, width() - 2 * margin, height() - top - margin);
    const QColor fill = m_isNote ? tokens.note : tokens.surface;
    const bool hasFocus = m_edit->hasFocus();
    const QColor quiet = m_isNote ? tokens.noteBorder : tokens.borderButton;
    paint::roundedRect(painter, frame, m_theme.px(12), fill, hasFocus ? tokens.accent : quiet,
                       hasFocus ? 2 : 1);
}

} // namespace guiche

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/recoverycodes.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSaveFile>
#include <QStandardPaths>

#include "models/domain/mailbox.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

//! What the system says when it did not work; empty when it did.
QString written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

RecoveryCodes::RecoveryCodes(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new TextLabel(theme, TextStyle::Mono))
    , m_result(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_copy(new Button(theme, ButtonKind::Secondary))
    , m_save(new Button(theme, ButtonKind::Secondary))
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    setObjectName(u"recoveryCodes"_s);
    m_list->setObjectName(u"recoveryList"_s);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copyRecovery"_s);
    m_copy->setIconName("copy"_L1);
    m_save->setObjectName(u"saveRecovery"_s);
    m_save->setIconName("file"_L1);
    m_result->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_result, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(12));
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        say(tr("Copied."));
    });
    connect(m_save, &QAbstractButton::clicked, this, &RecoveryCodes::askWhere);
    retranslate();
}

RecoveryCodes::~RecoveryCodes()
{
    m_mailbox->close();
}

void RecoveryCodes::setCodes(const QStringList &codes, const QString &account)
{
    m_codes = codes;
    m_account = account;
    m_result->clear();
    // Two columns, read line by line.
    QStringList lines;
    for (qsizetype at = 0; at < codes.size(); at += 2)
        lines.append(codes.at(at) + (at + 1 < codes.size() ? u"    "_s + codes.at(at + 1) : QString()));
    m_list->setText(lines.join(u'\n'));
    m_list->setAccessibleName(codes.join(u", "_s));
}

QString RecoveryCodes::text() const
{
    //: Head of the file with recovery codes. %1: e-mail
    return tr("Guichê: recovery codes of %1. Each is good once.").arg(m_account) + u'\n' +
           m_codes.join(u'\n') + u'\n';
}

void RecoveryCodes::saveTo(const QString &path)
{
    m_files.start([this, path, bytes = text().toUtf8(), mailbox = m_mailbox] {
        mailbox->post([this, reason = written(path, bytes)] {
            //: %1: the system's reason
            say(reason.isEmpty() ? tr("Saved.") : tr("Not saved: %1").arg(reason));
        });
    });
}

QString RecoveryCodes::result() const
{
    return m_result->text();
}

void RecoveryCodes::say(const QString &result)
{
    m_result->setText(result);
    announce(this, result);
}

void RecoveryCodes::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window(), tr("Save the recovery codes"),
                                   QDir(folder).filePath(tr("guiche-recovery-codes.txt", "file name")));
    dialog->setObjectName(u"saveRecoveryDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodes::saveTo);
    dialog->open();
}

void RecoveryCodes::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
}

void RecoveryCodes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    paint::roundedRect(painter, rect(), m_theme.px(10), t.surface2, t.border, t.line);
}

void RecoveryCodes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "network/client/deskclient.h"
#include "network/client/settingscalls.h"
#include "ui/settings/settingsdraft.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace guiche {

class Button;
class ChatLinkCard;
class EmptyState;
class LinkButton;
class PasswordSetting;
class SaveBar;
class SectionList;
class SessionListModel;
class SettingField;
class SettingsSection;

//! \brief Every setting of the organization, in sections; what is changed is saved together. Main thread.
class SettingsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPane)

public:
    SettingsPane(DeskClient &client, const SessionListModel &sessions, Theme &theme,
                 QWidget *parent = nullptr);
    ~SettingsPane() override;

    [[nodiscard]] bool focusPane(int step);
    void focusStart();
    [[nodiscard]] bool hasChanges() const { return m_draft.changeCount() > 0; }
    //! \brief `done` comes once everything is saved, and not at all where something stands against it.
    void save(std::function<void()> done = {});
    void drop(); //!< what is not saved, without a word

Q_SIGNALS:
    void toastRequested(const QString &text, const QString &action, std::function<void()> undo);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSections(const SessionListModel &sessions);
    void buildExtras();
    void read();
    void taken(const Result<DeskSettings> &settings, const Result<QJsonObject> &mail);
    void setSaved(const QJsonObject &values, const QJsonObject &mail);
    void showValues();
    void onEdited(SettingField *field);
    void showMarks();
    void showConnection();
    [[nodiscard]] SettingField *fieldOf(const QString &path) const;
    [[nodiscard]] bool findProblems();
    void confirmRemovals(std::function<void()> go);
    void send();
    void sendMail();
    void saved();
    void refused(const Error &error);
    void discard();
    void reveal(SettingField *field);
    void askNewKey();
    void testMail();
    void say(const QString &text);
    void retranslate();

    DeskClient &m_client;
    Theme &m_theme;
    SettingsDraft m_draft;
    QByteArray m_tag;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_isSaving = false;
    std::function<void()> m_afterSaving;
    bool m_isFocusWanted = false; //!< somebody came before there was anything to focus
    QStackedWidget *m_stack;      //!< skeleton, empty state, the sections
    EmptyState *m_empty;
    QWidget *m_content;
    SectionList *m_list;
    QStackedWidget *m_sections;
    QList<SettingsSection *> m_parts;
    SaveBar *m_bar;
    PasswordSetting *m_password = nullptr;
    ChatLinkCard *m_chatLink;
    LinkButton *m_sameHours;
    Button *m_testMail;
};

} // namespace guiche

// SPDX-License-Identifier: GPL-3.0-or-later
// Where each request of the pretend Microsoft 365 passes: noted, held to the limit of calls at once, given to
// the script of faults or to the part that answers it, and dressed in the headers all answers carry. Holds
// the one mutex.
#pragma once

#include "app/demo/DemoApproval.h"
#include "app/demo/DemoFaults.h"
#include "app/demo/DemoGraph.h"
#include "app/demo/DemoSignIn.h"
#include "app/demo/DemoTokenEndpoint.h"

#include <condition_variable>
#include <mutex>

namespace Takeback::Demo {

class Dispatcher {
public:
    explicit Dispatcher(const DemoOptions &options);
    HttpReply handleUpload(const HttpRequest &request); // at the other origin
    HttpReply handle(const HttpRequest &request); // from any thread
    void stop(); // wakes what is late or hangs

    // Runs what it is given under the mutex.
    template <typename Use> auto with(Use use)
    {
        const std::lock_guard lock(m_mutex);
        return use(m_world, m_script, m_seen);
    }

private:
    HttpReply answer(const HttpRequest &request);
    HttpReply batch(const HttpRequest &request);
    HttpReply route(const HttpRequest &request);
    HttpReply play(const Fault &fault, const HttpRequest &request, const QString &mailbox,
                   std::unique_lock<std::mutex> &lock, const std::optional<HttpReply> &done = {});
    void challenge(const Fault &fault);
    void hang(const QString &mailbox, std::unique_lock<std::mutex> &lock);
    HttpReply throttled() const;
    void finish(const HttpRequest &request, HttpReply &reply, bool fromGraph) const;
    qsizetype note(const HttpRequest &request);

    std::mutex m_mutex; // guards all below
    std::condition_variable m_stopped;
    bool m_isStopping = false;
    World m_world;
    SignIn m_signIn;
    Approval m_approval;
    TokenEndpoint m_tokenEndpoint;
    Graph m_graph;
    FaultScript m_script;
    QList<SeenRequest> m_seen;
    QHash<QString, int> m_underWay; // calls now, by mailbox
};

} // namespace Takeback::Demo

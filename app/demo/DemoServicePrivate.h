// SPDX-License-Identifier: GPL-3.0-or-later
// What DemoService keeps behind its face, for its own sources only.
#pragma once

#include "app/demo/DemoService.h"
#include "app/demo/Dispatcher.h"

namespace Takeback::Demo {

struct DemoService::Private {
    explicit Private(const DemoOptions &options)
        : dispatcher(options),
          server([this](const HttpRequest &request) { return dispatcher.handle(request); }),
          uploads([this](const HttpRequest &request) { return dispatcher.handleUpload(request); })
    {
    }

    // Runs what it is given with the world, under the mutex.
    template <typename Use> auto inWorld(Use use)
    {
        return dispatcher.with([&](World &world, FaultScript &, auto &) { return use(world); });
    }

    Dispatcher dispatcher;
    HttpServer server;
    HttpServer uploads; // another origin
    QString error;
};

} // namespace Takeback::Demo

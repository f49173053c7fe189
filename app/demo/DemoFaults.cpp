// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoFaults.h"

#include <QRegularExpression>

namespace Takeback::Demo {

namespace {

bool fits(const Fault &fault, const HttpRequest &request)
{
    if (!fault.method.isEmpty() && fault.method != request.method)
        return false;
    return fault.path.isEmpty()
        || QRegularExpression(fault.path).match(QString::fromLatin1(request.target)).hasMatch();
}

} // namespace

std::optional<Fault> FaultScript::next(const HttpRequest &request)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if (!fits(fault, request))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        const Fault played = fault;
        if (--fault.times <= 0)
            m_faults.removeAt(i);
        return played;
    }
    return std::nullopt;
}

int FaultScript::unplayed() const
{
    int left = 0;
    for (const Fault &fault : m_faults)
        left += fault.times;
    return left;
}

} // namespace Takeback::Demo

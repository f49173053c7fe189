// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoService.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

int main()
{
    Takeback::Demo::DemoService service;
    if (!service.start())
        return 1;
    std::cout << "{\"origin\": \"" << service.origin().toStdString() << "\"}" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) { }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a process measures of itself: Linux only, as /proc tells it.
#pragma once

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Takeback::Bench {

// ms of the clock that all processes share
inline double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// ms that all threads of this process have computed
inline double cpu()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

// VmRSS in KB; -1: it cannot be read
inline long long rss()
{
    std::FILE *file = std::fopen("/proc/self/status", "r");
    char line[256];
    long long kilobytes = -1;
    while (file && std::fgets(line, sizeof line, file))
        std::sscanf(line, "VmRSS: %lld", &kilobytes);
    if (file)
        std::fclose(file);
    return kilobytes;
}

// the same once malloc has given back what it only keeps
inline long long trimmedRss()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    return rss();
}

} // namespace Takeback::Bench

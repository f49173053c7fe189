// SPDX-License-Identifier: GPL-3.0-or-later
// Situations to rehearse, each set up whole: mails that were just sent, limits, faults. A scene begins by
// ending the one before. It sets up only; what is done about it a person does.
#pragma once

namespace Takeback::Demo {

class FaultScript;
struct World;

enum class Scene {
    Panic, // a message with the wrong attachment, just sent to people inside and outside
    Campaign, // sixty messages with one mistake: "Parking permit 2027 for ..."; two are Pending for a while
    ThrottledAfternoon, // sixty more, and 30 recalls a minute; a minute is 20 seconds
    LostAnswer, // the next recall is carried out and its answer lost; its report comes
    Calm // none of that any more
};

void playScene(Scene scene, World &world, FaultScript &script);

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// A real Chromium without a screen, and the person in front of it. browser.mjs CHROMIUM. Prints {"ready": true},
// then answers each line of standard input with one line, and ends, with its Chromium, when standard input ends:
//   {"address": …, "profile": …, "person": …, "answer": "accept" or "decline"}
//     opens the address, signs in and consents or declines, as asked by the pages, until the browser is back at
//     the redirect address: {"status", "title", "text", "asked": ["login", "consent"]} or {"error"}
// A profile keeps its cookies. Addresses come by standard input and leave no trace: they hold states and codes.
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
const withoutQueries = (text) => text.replace(/\?[^\s"']*/g, '?…');

const browser = await chromium.launch({
    executablePath: process.argv[2],
    chromiumSandbox: false, // containers have none; every page here is our own
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--no-first-run'],
});
const profiles = new Map();

async function pageOf(profile) {
    if (!profiles.has(profile))
        profiles.set(profile, await browser.newContext());
    const page = await profiles.get(profile).newPage();
    page.setDefaultTimeout(15000);
    return page;
}

// The part of the forms that a person plays. What was asked, or null where nothing is.
async function answerForm(page, { person, answer }) {
    if (await page.locator('input[name=login]').count()) {
        await page.fill('input[name=login]', person);
        await page.fill('input[name=password]', 'any');
        await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
        return 'login';
    }
    if (await page.locator('input[name=prompt][value=consent]').count()) {
        const choice = answer === 'decline' ? 'text=Cancel' : 'button[type=submit]';
        await Promise.all([page.waitForNavigation(), page.click(choice)]);
        return 'consent';
    }
    return null;
}

async function visit(wish) {
    const page = await pageOf(wish.profile);
    const asked = [];
    let status = 0;
    page.on('response', (response) => {
        if (response.request().isNavigationRequest())
            status = response.status();
    });
    try {
        await page.goto(wish.address).catch((error) => {
            if (!status) // Chromium has a page of its own for a refusal without words
                throw error;
        });
        for (let form = await answerForm(page, wish); form; form = await answerForm(page, wish))
            asked.push(form);
        return { status, title: await page.title(), text: await page.innerText('body'), asked };
    } catch (error) {
        return { error: withoutQueries(error.message), asked };
    } finally {
        await page.close();
    }
}

say({ ready: true });
for await (const line of createInterface({ input: process.stdin }))
    say(await visit(JSON.parse(line)));
await browser.close();
process.exit(0);

// SPDX-License-Identifier: GPL-3.0-or-later
// Microsoft's own Graph client reads all of Sent Items into an array, page by page: what a first load is measured
// against. Prints one line of JSON: messages, wall and its own CPU in ms, from the first call to the full array.
//
//   node client.mjs PORT
//   node client.mjs PORT recall N       instead: N recalls, one by one, as a script would do it; wall in ms
import { Client, HTTPMessageHandler, MiddlewareFactory, PageIterator } from "@microsoft/microsoft-graph-client";

const host = `127.0.0.1:${process.argv[2]}`;

// The client takes links of https only. This stands for the TLS that is not there: it hands the request to Node's
// fetch as plain http, and tells the server how it was asked.
class Plainly extends HTTPMessageHandler {
    async execute(context) {
        context.request = context.request.replace("https:", "http:");
        context.options.headers = { ...context.options.headers, "X-Forwarded-Proto": "https" };
        await super.execute(context);
    }
}

const middleware = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: async () => "bench" });
middleware[middleware.length - 1] = new Plainly();
middleware.reduce((one, next) => (one.setNext(next), next));
const client = Client.initWithMiddleware({
    middleware: middleware[0], baseUrl: `https://${host}/`, customHosts: new Set(["127.0.0.1"]),
});

if (process.argv[3] === "recall") {
    const before = performance.now();
    for (let i = 0; i < Number(process.argv[4]); ++i)
        await client.api(`/me/mailFolders/sentitems/messages/AAMk${i}/recall`).version("beta").post(null);
    console.log(JSON.stringify({ wall: performance.now() - before }));
    process.exit();
}

const select = "id,internetMessageId,subject,bodyPreview,sentDateTime,from,sender,toRecipients,ccRecipients," +
    "bccRecipients,hasAttachments,importance,isReadReceiptRequested";
const messages = [];
const wallBefore = performance.now(), cpuBefore = process.cpuUsage();
const first = await client.api("/me/mailFolders/sentitems/messages").top(500).select(select).get();
await new PageIterator(client, first, (message) => messages.push(message) > 0).iterate();
const wall = performance.now() - wallBefore, cpu = process.cpuUsage(cpuBefore);
console.log(JSON.stringify({ messages: messages.length, wall, cpu: (cpu.user + cpu.system) / 1000 }));

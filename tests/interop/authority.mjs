// SPDX-License-Identifier: GPL-3.0-or-later
// npm's certified oidc-provider with the addresses of the Microsoft identity platform: users, grants and tokens
// are its own. Prints {"origin": …}, then answers each line of standard input with one line, and ends when
// standard input ends:
//   {"do": "facts"}      {"codes", "renewals", "refused": […], "mostUses"}: mostUses of any one refresh token
//   {"do": "revoke"}     every grant there is, and all tokens with it
//   {"do": "letExpire"}  the next code has expired when the browser gets it
//   {"do": "strict"}     from now on offline_access is granted as OpenID Connect asks for
// No token and no code is ever printed.
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as pass } from 'node:timers/promises';

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
console.info = console.warn = () => {}; // its remarks that this is no server for the world
const { Provider } = await import('oidc-provider');

const base = '/organizations/oauth2/v2.0';
const facts = { codes: 0, renewals: 0, refused: [] };
const uses = new Map(); // of each refresh token
const grants = new Set();
let codeSeconds = 60;
let isStrict = false;

const server = http.createServer();
await new Promise((ready) => { server.listen(0, 'localhost', ready); });
const origin = `http://localhost:${server.address().port}`;

const provider = new Provider(origin, {
    clients: [{
        client_id: 'takeback-interop',
        application_type: 'native', // so that any port of localhost will do
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://localhost'],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
    }],
    routes: { authorization: `${base}/authorize`, token: `${base}/token` },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    ttl: { AuthorizationCode: () => codeSeconds, AccessToken: 3600 },
    scopes: ['openid', 'offline_access', 'profile', 'User.Read', 'Mail.ReadWrite'],
    claims: { profile: ['name', 'preferred_username', 'tid', 'oid'] },
    conformIdTokenClaims: false, // a person's name is in the id_token, as Microsoft's
    findAccount: (ctx, id) => ({
        accountId: id,
        claims: () => ({
            sub: id,
            name: `${id} of Interop`,
            preferred_username: `${id}@interop.example`,
            tid: 'tenant-1',
            oid: `object-${id}`,
        }),
    }),
    features: { devInteractions: { enabled: true } }, // its own forms: sign in, consent
    cookies: { keys: [randomBytes(32).toString('hex')] },
});

// Two things are bent to Microsoft's way. The scope alone grants offline_access, where OpenID Connect Core, section
// 11, wants prompt=consent with it. And select_account, which this provider does not know, asks who it is.
provider.use(async (ctx, next) => {
    if (!isStrict && ctx.path === `${base}/authorize`)
        ctx.query = { ...ctx.query, prompt: ctx.query.prompt === 'select_account' ? 'login consent' : 'consent' };
    await next();
    const carriesCode = /[?&]code=/.test(ctx.response.get('Location'));
    if (carriesCode && codeSeconds === 1) {
        await pass(2000);
        codeSeconds = 60;
    }
});

provider.on('grant.success', (ctx) => {
    const { Grant: grant } = ctx.oidc.entities;
    grants.add(grant.jti);
    facts[ctx.oidc.params.grant_type === 'refresh_token' ? 'renewals' : 'codes'] += 1;
});
provider.on('grant.error', (ctx, error) => facts.refused.push(error.error));
for (const end of ['grant.success', 'grant.error']) {
    provider.on(end, (ctx) => {
        const token = ctx.oidc.params?.refresh_token;
        if (token)
            uses.set(token, (uses.get(token) ?? 0) + 1);
    });
}

const deeds = {
    facts: () => ({ ...facts, mostUses: Math.max(0, ...uses.values()) }),
    async revoke() {
        for (const id of grants) {
            for (const kind of [provider.AccessToken, provider.RefreshToken, provider.AuthorizationCode])
                await kind.revokeByGrantId(id);
            await (await provider.Grant.find(id))?.destroy();
        }
        grants.clear();
        return {};
    },
    letExpire() {
        codeSeconds = 1;
        return {};
    },
    strict() {
        isStrict = true;
        return {};
    },
};

server.on('request', provider.callback());
say({ origin });
for await (const line of createInterface({ input: process.stdin }))
    say(await deeds[JSON.parse(line).do]());
process.exit(0);

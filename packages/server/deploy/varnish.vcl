# A cache for the public reads, before two servers: varnishd -f …/varnish.vcl -p http_gzip_support=off
# (bodies come compressed, each with a tag of its own, so Varnish has nothing to compress).
vcl 4.1;

import directors;
import std;

probe ready {
    .url = "/readyz";
    .interval = 1s;
    .timeout = 1s;
    .window = 3;
    .threshold = 2;
}

backend one {
    .host = "127.0.0.1";
    .port = "8081";
    .probe = ready;
}

backend two {
    .host = "127.0.0.1";
    .port = "8082";
    .probe = ready;
}

sub vcl_init {
    new servers = directors.round_robin();
    servers.add_backend(one);
    servers.add_backend(two);
}

sub vcl_recv {
    set req.backend_hint = servers.backend();
    if (req.url == "/metrics") {
        return (synth(404));
    }
    # Events go by, and whoever listens: their answers come while they are sent.
    if (req.method != "GET" && req.method != "HEAD" || req.http.Accept ~ "text/event-stream") {
        return (pipe);
    }
    # As many copies of a body as the server makes, not as there are browsers.
    if (req.http.Accept-Encoding ~ "(^|[ ,])br([ ,]|$)") {
        set req.http.Accept-Encoding = "br";
    } elsif (req.http.Accept-Encoding ~ "(^|[ ,])gzip([ ,]|$)") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }
    # No public read looks at a cookie or a key.
    unset req.http.Cookie;
    unset req.http.Authorization;
    # stale-while-revalidate=60 while a server is well; stale-if-error=86400 once none is.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 60s;
    } else {
        set req.grace = 24h;
    }
    return (hash);
}

sub vcl_backend_response {
    # s-maxage says how long it is fresh. Kept for a day beyond, in case no server answers.
    if (beresp.http.Cache-Control ~ "stale-if-error") {
        set beresp.grace = 24h;
    }
    # What is no answer to keep must not take the place of one that is.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
    if (beresp.http.Cache-Control ~ "no-store" || beresp.status >= 500) {
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
    }
}

sub vcl_deliver {
    # Browsers ask again after max-age=5, and get a 304 from here.
    unset resp.http.Via;
    unset resp.http.X-Varnish;
}

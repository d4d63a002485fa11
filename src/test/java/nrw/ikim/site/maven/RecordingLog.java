package nrw.ikim.site.maven;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.logging.Log;

/** Keeps what is logged, as {@code [LEVEL] text}. */
final class RecordingLog {
    private final List<String> lines = new ArrayList<>();
    private boolean debugging;

    Log log() {
        return (Log) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("is")) {
                        return debugging || !method.getName().equals("isDebugEnabled");
                    }
                    lines.add("[" + method.getName().toUpperCase(java.util.Locale.ROOT) + "] " + arguments[0]);
                    return null;
                });
    }

    RecordingLog debugging() {
        debugging = true;
        return this;
    }

    List<String> lines() {
        return lines;
    }
}

package nrw.ikim.site.proof;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Takes the number of sequences of all properties of a class together from {@code -Dincremental.sequences}, and the seed from
 * {@code -Dincremental.seed}.
 */
final class Tries implements AroundPropertyHook {

    private static final int PROPERTIES = 2;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Integer sequences = Integer.getInteger("incremental.sequences");
        if (sequences != null) {
            context.attributes().setTries(Math.max(1, sequences / PROPERTIES));
        }
        String seed = System.getProperty("incremental.seed");
        if (seed != null) {
            context.attributes().setSeed(seed);
        }
        return property.execute();
    }
}

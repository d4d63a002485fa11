package nrw.ikim.site.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Puts sentences together from lists of words; they mean nothing, but are as long and as varied as those of people. */
final class Words {

    private static final List<String> THINGS = list("""
            dune tide marsh harbour gull current sandbank ferry lighthouse estuary reef mussel seal breakwater buoy eel
            seagrass lagoon plankton shoreline groyne polder channel jetty heron salt mudflat storm sluice crab oyster
            trawler beacon cliff kelp ripple shoal spit barnacle turbine""");
    private static final List<String> QUALITIES = list("""
            brackish calm windward shallow drifting silted remote seasonal tidal dredged rocky sheltered muddy restored
            exposed northern narrow grazed flooded saline migrating protected weathered unmapped buried steep""");
    private static final List<String> DEEDS = list("""
            shelters erodes crosses feeds outlives narrows follows deepens warms floods carries hides protects reaches
            divides circles buries drains guides settles""");
    private static final List<String> TIMES = list("""
            spring summer autumn winter dawn dusk January March May July August October November""");
    private static final List<String> WORKS = list("""
            counted mapped sampled filmed weighed modelled tagged surveyed dated compared recorded photographed""");
    private static final List<String> FIELDS = list("""
            Tides Dunes Currents Fisheries Marshes Seabirds Sediments Harbours Estuaries Algae Storms Mammals Plankton
            Reefs Islands Salinity Navigation""");
    private static final List<String> MANNERS = list("""
            Coastal Comparative Historical Numerical Experimental Arctic Applied Remote Ecological Chemical Regional""");
    private static final List<String> GIVEN = list("""
            Aike Benno Carlotta Dierk Enna Folkert Geske Hauke Imke Jelto Keno Luebbo Marret Nomme Okka Piet Rieke Swantje
            Tamme Wiebke""");
    private static final List<String> FAMILY = list("""
            Uferling Bachmeyer Deichmann Wattjes Priel Siebels Harms Tjarks Kornmann Lachsfang Reusing Sielwall Torfstich
            Ebbing Flutmann Heuermann Moorkamp Seehafer Brackwede Wellmann""");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    private static List<String> list(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /** A number from 0 up to and without the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred cases. */
    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    String thing() {
        return any(THINGS);
    }

    String quality() {
        return any(QUALITIES);
    }

    String deed() {
        return any(DEEDS);
    }

    /** Two words that begin with a capital, as for a title. */
    String title() {
        return capital(quality()) + " " + thing();
    }

    static String field(int index) {
        return FIELDS.get(index % FIELDS.size());
    }

    static String manner(int index) {
        return MANNERS.get(index % MANNERS.size());
    }

    /** A name of a person, given name first. */
    String person() {
        return any(GIVEN) + " " + any(FAMILY);
    }

    String sentence() {
        String text =
                switch (below(4)) {
                    case 0 -> "a %s %s %s the %s near each %s".formatted(quality(), thing(), deed(), thing(), thing());
                    case 1 ->
                        "in %s the %s %s what the %s %s left behind"
                                .formatted(any(TIMES), thing(), deed(), quality(), thing());
                    case 2 ->
                        "we %s %d of the %s ones between one %s and the next"
                                .formatted(any(WORKS), 2 + below(400), quality(), thing());
                    default ->
                        "no %s %s a %s that the %s %s, unless the %s is %s"
                                .formatted(thing(), deed(), thing(), thing(), deed(), thing(), quality());
                };
        return capital(text) + ".";
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

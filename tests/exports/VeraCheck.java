import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Says of every file by every standard named how many things were looked at and which rules are broken. A line is:
 * file, standard, number of assertions, broken rules, parted by tabs.
 */
public class VeraCheck {
    public static void main(String[] arguments) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (int at = 1; at < arguments.length; at++) {
            for (String standard : arguments[0].split(",")) {
                System.out.println(arguments[at] + "\t" + standard + "\t" + said(new File(arguments[at]), standard));
            }
        }
    }

    private static String said(File file, String standard) throws Exception {
        String name = standard.startsWith("ua") ? "PDFUA-" + standard.substring(2) : "PDFA-" + standard.toUpperCase();
        ValidationProfile profile = Profiles.profileFromXml(
                VeraCheck.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml"));
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(file, PDFAFlavour.fromString(standard))) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
            ValidationResult result = validator.validate(parser);
            Map<String, Integer> broken = new TreeMap<>();
            for (Map.Entry<RuleId, Integer> each : result.getFailedChecks().entrySet()) {
                broken.put(each.getKey().getClause() + "-" + each.getKey().getTestNumber(), each.getValue());
            }
            return result.getTotalAssertions() + "\t" + (result.isCompliant() && broken.isEmpty() ? "" : broken);
        }
    }
}

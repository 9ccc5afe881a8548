package org.dateline.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String[] KAFKA = {"org.apache.kafka..", "kafka..", "org.rocksdb.."};
    private static final String[] HTTP = {"java.net.http..", "com.sun.net.httpserver.."};

    private static JavaClasses code;

    @BeforeAll
    static void readClasses() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dateline");
    }

    @Test
    void keepsKafkaTypesInTheRootPackagesOfTheStages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.dateline.kafka..",
                        "org.dateline.launcher..",
                        "org.dateline.ingest",
                        "org.dateline.enrich",
                        "org.dateline.aggregate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KAFKA)
                .check(code);
    }

    @Test
    void keepsTheModelFreeOfKafkaAndHttp() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KAFKA)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(HTTP)
                .check(code);
    }

    @Test
    void keepsTheModelOnItsOwn() {
        classes()
                .that()
                .resideInAPackage("org.dateline.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.dateline.model..", "com.fasterxml.jackson..", "java..")
                .check(code);
    }

    @Test
    void letsStagesMeetOnlyAtTopics() {
        slices().matching("org.dateline.(ingest|enrich|aggregate)..")
                .should()
                .notDependOnEachOther()
                .check(code);
    }

    @Test
    void letsNothingDependOnTheLauncher() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.launcher..")
                .check(code);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(code);
    }
}

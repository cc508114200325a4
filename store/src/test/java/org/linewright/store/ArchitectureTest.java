package org.linewright.store;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** The store keeps texts; it knows no question and shows no library. */
class ArchitectureTest {
  private static final String INTERNAL = "internal.";
  private static final String ROOT = "org.linewright.store";
  private static final JavaClasses STORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void aRoomUsesOnlyTheRoomsThatItSays() {
    Rooms.check(
        STORE,
        ROOT,
        Map.of(
            "",
            Set.of(
                "people",
                INTERNAL + "database",
                INTERNAL + "rows",
                INTERNAL + "keys",
                INTERNAL + "backup"),
            "people",
            Set.of("", INTERNAL + "database", INTERNAL + "rows", INTERNAL + "keys"),
            INTERNAL + "keys",
            Set.of(""),
            INTERNAL + "database",
            Set.of(""),
            INTERNAL + "rows",
            Set.of("", INTERNAL + "keys"),
            INTERNAL + "backup",
            Set.of("", INTERNAL + "database", INTERNAL + "keys")));
  }

  @Test
  void theStoreKnowsPlantsAndFoldersAndNoQuestion() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("org.linewright.store..")
                .or(resideInAPackage("org.linewright.files"))
                .or(resideInAPackage("org.linewright.core.plant.."))
                .or(resideInAPackage("org.linewright.core.table"))
                .or(resideInAPackage("java.."))
                .or(resideInAPackage("org.jspecify.."))
                .or(resideInAPackage("com.fasterxml.jackson.."))
                .or(resideInAPackage("com.zaxxer.hikari.."))
                .or(resideInAPackage("org.flywaydb.core.."))
                .or(resideInAPackage("org.jdbi.v3.core..")))
        .check(STORE);
  }

  @Test
  void noLibraryShowsInTheApi() {
    DescribedPredicate<JavaClass> library =
        resideInAPackage("org.jdbi..")
            .or(resideInAPackage("com.zaxxer.."))
            .or(resideInAPackage("org.flywaydb.."))
            .or(resideInAPackage("com.fasterxml.."))
            .or(resideInAPackage("java.sql.."));
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(ROOT + ".internal..")
        .should()
        .haveRawReturnType(library)
        .check(STORE);
  }
}

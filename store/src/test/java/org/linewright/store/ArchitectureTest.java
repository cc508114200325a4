package org.linewright.store;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The store keeps texts; it knows no question and shows no library. */
class ArchitectureTest {
  private static final JavaClasses STORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.linewright.store");

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
        .should()
        .haveRawReturnType(library)
        .check(STORE);
  }
}
